//! Searches the linear forms on which a small circuit for S9 rests.
//!
//! ```text
//! cargo run -p misty1 --example linear-forms -- 14 240 7
//! ```
//! looks for 14 sums of inputs for 240 seconds from seed 7. The quadratic part of each output of S9 is an
//! alternating form of rank 8, so four products of linear forms at least. The search anneals a set
//! of sums such that as many outputs as possible are four products of the sums and of the nine inputs
//! (two pairs of products that meet in the middle), and prints each better set with the products. What an
//! output lacks besides its products is linear; it is printed too. `src/sbox.rs` is written from such
//! a result; its tests compare it with the table. Sums that the others make cheap come first.
//!
//! S7 is x^81 = (x^9)^9 over 2^7 elements (in a polynomial basis, up to a linear map of the outputs):
//! the same search over forms of rank 6, three products each, serves its two layers.

#[path = "random/mod.rs"]
mod random;

use std::time::{Duration, Instant};

use random::Random;

const N: usize = 9;

fn main() {
    let arguments: Vec<u64> = std::env::args()
        .skip(1)
        .filter_map(|a| a.parse().ok())
        .collect();
    let [sums, seconds, seed] = arguments[..] else {
        eprintln!("usage: linear-forms SUMS SECONDS SEED");
        std::process::exit(2);
    };
    let vectors: serde_json::Value =
        serde_json::from_str(include_str!("../tests/data/misty1.json")).unwrap();
    let table = vectors["sboxes"]["s9"].as_array().unwrap();
    let s9: Vec<u64> = table.iter().map(|value| value.as_u64().unwrap()).collect();
    let outputs: Vec<Vec<u64>> = (0..N)
        .map(|bit| s9.iter().map(|y| (y >> bit) & 1).collect())
        .collect();
    let wanted: Vec<u64> = outputs
        .iter()
        .map(|output| quadratic_part(output))
        .collect();

    let mut random = Random(seed);
    let mut current = Vec::new();
    while current.len() < sums as usize {
        let sum = random_sum(&current, &mut random);
        current.push(sum);
    }
    let mut score = solved(&current, &wanted).len() as f64;
    let (start, mut best) = (Instant::now(), 0);
    while start.elapsed() < Duration::from_secs(seconds) {
        // It cools down once a minute.
        let minute = start.elapsed().as_secs_f64() % 60.0 / 60.0;
        let temperature = 0.35 * (1.0 - minute) + 0.02;
        let mut next = current.clone();
        next.swap_remove(random.below(current.len()));
        let sum = random_sum(&next, &mut random);
        next.push(sum);
        if !is_cheap(&next) {
            continue;
        }
        let solutions = solved(&next, &wanted);
        let change = solutions.len() as f64 - score;
        if change >= 0.0 || (change / temperature).exp() > unit(&mut random) {
            (current, score) = (next, solutions.len() as f64);
            if solutions.len() > best {
                best = solutions.len();
                println!("{best} outputs with the sums {current:?}");
                for (output, products) in solutions {
                    let rest = linear_rest(&outputs[output], &products);
                    println!("  y{output}: products {products:?}, linear {rest:#b}");
                }
            }
        }
    }
}

/// A linear form is the set of its inputs as a bit mask. Forms that the pool of inputs and `sums` holds.
fn pool(sums: &[usize]) -> Vec<usize> {
    (0..N)
        .map(|input| 1 << input)
        .chain(sums.iter().copied())
        .collect()
}

/// The sum of two or three forms of the pool that is not in it.
fn random_sum(sums: &[usize], random: &mut Random) -> usize {
    let pool = pool(sums);
    loop {
        let mut sum = pool[random.below(pool.len())] ^ pool[random.below(pool.len())];
        if random.below(3) == 0 {
            sum ^= pool[random.below(pool.len())];
        }
        if sum != 0 && !pool.contains(&sum) {
            return sum;
        }
    }
}

/// Whether every sum is one of two or three forms that come before it in some order.
fn is_cheap(sums: &[usize]) -> bool {
    let (mut have, mut left) = (pool(&[]), sums.to_vec());
    while !left.is_empty() {
        let reached = |sum: usize| {
            have.iter().any(|a| {
                let rest = sum ^ a;
                have.contains(&rest) || have.iter().any(|b| have.contains(&(rest ^ b)))
            })
        };
        let Some(place) = left.iter().position(|&sum| reached(sum)) else {
            return false;
        };
        have.push(left.swap_remove(place));
    }
    true
}

/// For each output that is a sum of four products of the pool, one way to do it.
fn solved(sums: &[usize], wanted: &[u64]) -> Vec<(usize, Vec<(usize, usize)>)> {
    let pool = pool(sums);
    let mut products: Vec<(u64, (usize, usize))> = Vec::new();
    for (i, &u) in pool.iter().enumerate() {
        products.extend(pool[i + 1..].iter().map(|&v| (product(u, v), (u, v))));
    }
    products.sort_unstable();
    products.dedup_by_key(|product| product.0);
    let pairs = || {
        let tails = products.iter().enumerate();
        tails.flat_map(|(i, a)| {
            products[i + 1..]
                .iter()
                .map(move |b| (a.0 ^ b.0, [a.1, b.1]))
        })
    };
    let mut known = Set(vec![0; SLOTS]);
    pairs().for_each(|pair| known.insert(pair.0));
    let mut result = Vec::new();
    for (output, &form) in wanted.iter().enumerate() {
        let Some((first, half)) = pairs().find(|pair| known.contains(form ^ pair.0)) else {
            continue;
        };
        let other = pairs()
            .find(|pair| pair.0 == form ^ first)
            .map(|pair| pair.1);
        result.push((
            output,
            half.into_iter()
                .chain(other.into_iter().flatten())
                .collect(),
        ));
    }
    result
}

/// The alternating form of a product of two linear forms: one bit for each pair of inputs.
fn product(u: usize, v: usize) -> u64 {
    let bit = |form: usize, input: usize| (form >> input & 1) as u64;
    let mut form = 0;
    for (place, (i, j)) in input_pairs().enumerate() {
        form |= ((bit(u, i) & bit(v, j)) ^ (bit(u, j) & bit(v, i))) << place;
    }
    form
}

/// The alternating form of a quadratic function.
fn quadratic_part(f: &[u64]) -> u64 {
    let second = |i: usize, j: usize| f[0] ^ f[1 << i] ^ f[1 << j] ^ f[1 << i | 1 << j];
    input_pairs()
        .enumerate()
        .map(|(place, (i, j))| second(i, j) << place)
        .sum()
}

fn input_pairs() -> impl Iterator<Item = (usize, usize)> {
    (0..N).flat_map(|i| (i + 1..N).map(move |j| (i, j)))
}

/// The linear form that `f` is besides the products.
fn linear_rest(f: &[u64], products: &[(usize, usize)]) -> usize {
    let odd = |bits: usize| u64::from(bits.count_ones() % 2 == 1);
    let value = |x: usize| {
        f[x] ^ products
            .iter()
            .map(|(u, v)| odd(u & x) & odd(v & x))
            .sum::<u64>()
            & 1
    };
    let rest = (0..N)
        .map(|i| ((value(1 << i) ^ value(0)) as usize & 1) << i)
        .sum();
    let is_linear = (0..f.len()).all(|x| (value(x) ^ value(0) ^ odd(rest & x)) & 1 == 0);
    assert!(is_linear, "the products leave something quadratic");
    rest
}

/// A set of numbers other than zero, open addressed.
struct Set(Vec<u64>);

const SLOTS: usize = 1 << 18;

impl Set {
    fn insert(&mut self, form: u64) {
        let place = self.place(form);
        self.0[place] = form;
    }

    fn contains(&self, form: u64) -> bool {
        form != 0 && self.0[self.place(form)] == form
    }

    /// Where `form` is or would be.
    fn place(&self, form: u64) -> usize {
        let mut place = (form.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 46) as usize;
        while self.0[place] != 0 && self.0[place] != form {
            place = (place + 1) % SLOTS;
        }
        place
    }
}

/// From 0 to 1.
fn unit(random: &mut Random) -> f64 {
    (random.next() >> 11) as f64 / (1u64 << 53) as f64
}
