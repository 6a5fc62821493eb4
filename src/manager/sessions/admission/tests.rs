use std::net::Ipv4Addr;

use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;

use super::*;

/// A queue of numbered operations under a clock of its own, in which all operations take equally
/// long.
struct Bench {
    queue: Admission<u32>,
    now: Timestamp,
    each: Duration,
    running: Vec<(Timestamp, Stage, Job<u32>)>,
    /// Selects the requests that turn out to be no good.
    junk: fn(u32) -> bool,
    /// The requests of which both operations were run in time.
    served: Vec<u32>,
    late: Vec<u32>,
    ran: HashMap<Asker, u32>,
    opened: std::collections::HashSet<u32>,
    rng: ChaCha8Rng,
}

impl Bench {
    fn new(workers: usize) -> Self {
        let now = Timestamp::from_nanos(1_000_000_000);
        Self {
            queue: Admission::new(now, workers),
            now,
            each: ms(5),
            running: Vec::new(),
            junk: |_| false,
            served: Vec::new(),
            late: Vec::new(),
            ran: HashMap::new(),
            opened: std::collections::HashSet::new(),
            rng: ChaCha8Rng::seed_from_u64(1),
        }
    }

    fn ask(&mut self, asker: Asker, number: u32) -> bool {
        let job = Job {
            asker,
            deadline: self.now + ms(2400),
            task: number,
        };
        self.queue.first(self.now, job).is_ok()
    }

    fn wait(&mut self, asker: Asker, told: Option<&mut Timestamp>) -> Duration {
        self.queue.wait(self.now, asker, told, &mut self.rng)
    }

    /// Lets this much time pass.
    fn run(&mut self, time: Duration) {
        let end = self.now + time;
        loop {
            while let Some(next) = self.queue.poll(self.now) {
                match next {
                    Next::Late(job) => self.late.push(job.task),
                    Next::Run(job) => {
                        *self.ran.entry(job.asker).or_default() += 1;
                        let stage = if self.opened.contains(&job.task) {
                            Stage::Second
                        } else {
                            Stage::First
                        };
                        self.running.push((self.now + self.each, stage, job));
                    }
                }
            }
            let first = self.running.iter().enumerate().min_by_key(|(_, r)| r.0);
            let Some(at) = first.filter(|(_, r)| r.0 <= end).map(|(at, _)| at) else {
                self.now = end;
                return;
            };
            let (done, stage, job) = self.running.swap_remove(at);
            self.now = self.now.max(done);
            self.queue.done(Some((stage, self.each)));
            match stage {
                Stage::First => {
                    let good = !(self.junk)(job.task);
                    self.queue.opened(job.asker, good);
                    if good {
                        self.opened.insert(job.task);
                        self.queue.second(job);
                    }
                }
                Stage::Second => {
                    assert!(
                        self.now <= job.deadline,
                        "answered when nobody waits any more"
                    );
                    self.served.push(job.task);
                }
            }
        }
    }
}

#[test]
fn who_is_let_in_is_answered_and_the_answer_comes_before_the_next_is_opened() {
    let mut bench = Bench::new(2);
    let let_in = (0..1000).filter(|n| bench.ask(unit(*n), *n)).count();
    assert!((400..500).contains(&let_in), "two seconds' worth: {let_in}");
    bench.run(ms(30));
    assert_eq!(bench.served, [0, 1, 2, 3, 4, 5]);
    bench.run(ms(3000));
    assert_eq!(bench.served.len(), let_in);
    assert!(bench.late.is_empty());
    assert!(bench.ask(unit(5000), 5000));
}

#[test]
fn operations_that_take_longer_than_thought_make_requests_late_and_then_fewer_are_let_in() {
    let mut bench = Bench::new(2);
    bench.each = ms(50);
    let let_in = (0..1000).filter(|n| bench.ask(unit(*n), *n)).count();
    bench.run(ms(3000));
    assert!(bench.served.len() >= 35 && bench.late.len() > 300);
    assert_eq!(
        bench.served.len() + bench.late.len(),
        let_in,
        "nobody is forgotten"
    );
    bench.late.clear();
    let let_in = (1000..2000).filter(|n| bench.ask(unit(*n), *n)).count();
    assert!((30..50).contains(&let_in), "{let_in}");
    bench.run(ms(3000));
    assert!(bench.late.len() <= 2, "{:?}", bench.late);
}

#[test]
fn a_queue_that_once_stood_still_is_open_again() {
    let mut bench = Bench::new(2);
    bench.each = Duration::from_secs(3600);
    for n in 0..20 {
        bench.ask(unit(n), n);
        bench.run(Duration::from_secs(4000));
    }
    bench.each = ms(5);
    let before = bench.served.len();
    for n in 100..200 {
        bench.ask(unit(n), n);
        bench.run(ms(200));
    }
    assert!(bench.served.len() > before + 60, "{}", bench.served.len());
}

#[test]
fn an_idle_queue_takes_a_late_request_that_a_busy_one_does_not() {
    let mut bench = Bench::new(1);
    bench.each = Duration::from_secs(1);
    for n in 0..20 {
        bench.ask(unit(n), n);
        bench.run(Duration::from_secs(3));
    }
    // It expects two operations of almost a second each, and one second is left.
    let now = bench.now;
    let late = |task| Job {
        asker: unit(task),
        deadline: now + ms(1000),
        task,
    };
    assert!(bench.queue.first(now, late(100)).is_ok());
    assert!(bench.queue.first(now, late(101)).is_err(), "one waits");
    let Some(Next::Run(job)) = bench.queue.poll(now) else {
        panic!("it is run, however late it may be");
    };
    assert_eq!(job.task, 100);
    assert!(bench.queue.first(now, late(102)).is_err(), "one runs");
    bench.queue.done(None);
    assert!(bench.ask(Asker::Stranger([192, 0, 2, 1].into()), 103));
    assert!(
        bench.queue.first(now, late(104)).is_err(),
        "a stranger waits"
    );
}

#[test]
fn what_has_waited_for_too_long_is_not_begun_while_something_else_runs() {
    for asker in [unit(1000), Asker::Stranger([192, 0, 2, 1].into())] {
        let mut bench = Bench::new(2);
        bench.each = Duration::from_secs(1);
        for n in 0..40 {
            bench.ask(unit(n), n);
            bench.run(Duration::from_secs(3));
        }
        let ran = |next| match next {
            Some(Next::Run(job)) => Ok(job.task),
            Some(Next::Late(job)) => Err(job.task),
            None => panic!("something waits"),
        };
        for (wait, begun) in [(ms(300), true), (ms(1000), false)] {
            assert!(bench.ask(unit(100), 100));
            assert_eq!(ran(bench.queue.poll(bench.now)), Ok(100));
            // It expects two operations of almost a second each, and it is wanted in 2.4 s.
            assert!(bench.ask(asker, 101));
            let next = ran(bench.queue.poll(bench.now + wait));
            assert_eq!(next, if begun { Ok(101) } else { Err(101) });
            bench.queue.done(None);
            if begun {
                bench.queue.done(None);
            }
        }
    }
}

#[test]
fn the_figures_say_what_waits_and_for_how_long() {
    let mut bench = Bench::new(1);
    let stranger = |net: u8| Asker::Stranger([192, 0, net, 1].into());
    for n in 0..30 {
        bench.ask(unit(n), n);
    }
    for n in 0..120 {
        bench.ask(stranger(n % 3), 1000 + u32::from(n));
    }
    // All operations are expected to take 5 ms, and there are two for each request. Known askers
    // have three of four operations; a stranger of a new network is the fourth one to have a turn.
    let wait = |bench: &Bench| {
        let figures = bench.queue.figures();
        (figures.known_wait, figures.stranger_wait)
    };
    assert_eq!(wait(&bench), (ms(400), ms(30)));
    for asker in [unit(1), stranger(1)] {
        let deadline = bench.now + ms(2400);
        let task = 5000;
        bench.queue.second(Job {
            asker,
            deadline,
            task,
        });
    }
    let figures = bench.queue.figures();
    assert_eq!(
        (figures.known, figures.strangers, figures.told),
        (31, 121, 0)
    );
    let known_wait = Duration::from_micros(305_000 + 305_000 / 3);
    assert!(wait(&bench).0.abs_diff(known_wait) < ms(1));
    assert_eq!(wait(&bench).1, ms(35));
}

#[test]
fn moments_to_come_back_are_farther_apart_while_strangers_have_their_share() {
    let gap = |strangers: bool| {
        let mut bench = Bench::new(1);
        for n in 0..150 {
            bench.ask(unit(n), n);
        }
        if strangers {
            bench.ask(Asker::Stranger([192, 0, 2, 1].into()), 1000);
        }
        let waits = [1000, 1001].map(|n| bench.wait(unit(n), None));
        assert_eq!(bench.queue.figures().told, 2);
        waits[1] - waits[0]
    };
    assert_eq!(gap(false), ms(8));
    assert_eq!(gap(true), ms(8) + ms(8) / 3);
}

#[test]
fn a_stranger_waits_for_the_turns_of_other_networks_and_of_other_hosts_of_its_own() {
    let mut bench = Bench::new(1);
    let mut number = 0;
    let mut ask = |net: u8, host: u8, count: u32| {
        for _ in 0..count {
            number += 1;
            bench.ask(Asker::Stranger([192, 0, net, host].into()), number);
        }
    };
    for (net, host, count) in [(1, 1, 1), (1, 2, 5), (1, 3, 5), (2, 1, 10)] {
        ask(net, host, count);
    }
    let ahead = |net: u8, host: u8| bench.queue.strangers.ahead_of([192, 0, net, host].into());
    // Its second turn comes after two of each host of its network, and after seven of each network.
    assert_eq!(ahead(1, 1), (2 * 3 + 1) * 2);
    assert_eq!(ahead(1, 4), (3 + 1) * 2);
    assert_eq!(ahead(2, 1), 21, "all");
    assert_eq!(ahead(3, 1), 2);
}

#[test]
fn who_was_told_a_later_moment_than_the_next_one_gets_the_next_one() {
    let mut bench = Bench::new(2);
    for n in 0..1000 {
        bench.ask(unit(n), n);
    }
    let mut told = bench.now + Duration::from_secs(50);
    let wait = bench.wait(unit(5000), Some(&mut told));
    assert_eq!((wait, told), (ms(250), bench.now + ms(250)));
}

#[test]
fn a_known_asker_has_one_place_and_its_newest_request_takes_it() {
    let mut bench = Bench::new(1);
    for n in 0..3 {
        assert!(bench.ask(unit(n), n));
    }
    let job = Job {
        asker: unit(1),
        deadline: bench.now + ms(2400),
        task: 100,
    };
    let before = bench.queue.first(bench.now, job);
    assert_eq!(before.unwrap().map(|job| job.task), Some(1));
    // An asker that asks all the time gets no more than its turns.
    for n in 0..400 {
        bench.ask(unit(1), 1000 + n);
        bench.ask(unit(2000 + n), 2000 + n);
        bench.run(ms(10));
    }
    let own = bench.ran[&unit(1)];
    let others: u32 = bench.ran.values().sum::<u32>() - own;
    assert!(own < others / 10, "{own} of {others}");
}

#[test]
fn strangers_have_every_fourth_operation_while_known_askers_wait_and_all_when_none_does() {
    for junk in [|_: u32| false, |n: u32| n >= 10_000] {
        let mut bench = Bench::new(2);
        bench.junk = junk;
        let mut number = 0;
        for _ in 0..400 {
            for _ in 0..4 {
                number += 1;
                bench.ask(unit(number), number);
                let ip = Ipv4Addr::from_bits(number % 64 * 256 + number % 7);
                bench.ask(Asker::Stranger(ip.into()), 10_000 + number);
            }
            bench.run(ms(10));
        }
        let is_known = |asker: &Asker| matches!(asker, Asker::Unit(_));
        let share = |bench: &Bench| {
            let known = bench.ran.iter().filter(|(asker, _)| is_known(asker));
            let known: u32 = known.map(|(_, n)| n).sum();
            (known, bench.ran.values().sum::<u32>() - known)
        };
        let (known, strangers) = share(&bench);
        assert!(known + strangers >= 2 * 400 * 2, "no worker stands still");
        assert!(strangers.abs_diff(known / 3) <= 4, "{known} {strangers}");
        // Until the share of strangers is measured, some are let in that cannot be answered.
        let late = bench.late.iter().filter(|n| **n > 10_500);
        assert_eq!(late.count(), 0, "{:?}", bench.late);
        assert!(bench.late.len() < 60, "{:?}", bench.late);

        bench.run(ms(3000));
        let (_, before) = share(&bench);
        for n in 0..400 {
            bench.ask(
                Asker::Stranger(Ipv4Addr::from_bits(n << 8).into()),
                20_000 + n,
            );
            bench.ask(
                Asker::Stranger(Ipv4Addr::from_bits(n << 9).into()),
                30_000 + n,
            );
            bench.run(ms(5));
        }
        assert!(share(&bench).1 - before > 790);
    }
}

#[test]
fn strangers_take_turns_by_network_and_within_it_by_host() {
    let v4 = |net: u8, host: u8| IpAddr::from([192, 0, net, host]);
    let v6 =
        |site: u16, lan: u16, host: u16| IpAddr::from([0x2001, 0xdb8, site, lan, 0, 0, 0, host]);
    let mapped =
        |net: u8, host: u8| IpAddr::from(Ipv4Addr::new(192, 0, net, host).to_ipv6_mapped());
    for [a, other_host_of_a, same_host_as_a, b] in [
        [v4(2, 1), v4(2, 2), mapped(2, 1), v4(3, 1)],
        [v6(1, 1, 1), v6(1, 2, 1), v6(1, 1, 99), v6(2, 1, 1)],
    ] {
        let mut bench = Bench::new(1);
        bench.junk = |_| true;
        for n in 0..50 {
            assert!(bench.ask(Asker::Stranger(a), n));
            assert!(bench.ask(Asker::Stranger(same_host_as_a), 100 + n));
        }
        bench.ask(Asker::Stranger(other_host_of_a), 200);
        bench.ask(Asker::Stranger(b), 300);
        let mut order = Vec::new();
        while let Some(Next::Run(job)) = bench.queue.poll(bench.now) {
            bench.queue.done(None);
            order.push(job.task);
        }
        assert_eq!(order[..4], [0, 300, 200, 100], "{a}");
        assert_eq!(order.len(), 102);
        assert_eq!(bench.queue.figures().strangers, 0);
    }
}

#[test]
fn whoever_asks_however_much_leaves_places_to_a_newcomer() {
    // The operations are so fast that places are the only limit.
    let mut bench = Bench::new(256);
    let (mut number, mut places) = (0, 0);
    for round in 0..200 {
        for net in 0..16_u32 {
            for host in 0..16 {
                number += 1;
                let ip = Ipv4Addr::from_bits(net << 8 | host | (round % 2) << 24);
                places += usize::from(bench.ask(Asker::Stranger(ip.into()), number));
            }
        }
    }
    assert!((6000..8192).contains(&places), "{places}");
    let figures = bench.queue.figures();
    assert_eq!(figures.strangers, places);
    let host = Ipv4Addr::from_bits(200);
    assert!(
        bench.ask(Asker::Stranger(host.into()), 200_000),
        "of the same network"
    );
    let newcomers = (0..50).filter(|n| {
        let ip = Ipv4Addr::from_bits(0xc000_0201 + n * 256);
        bench.ask(Asker::Stranger(ip.into()), 100_000 + n)
    });
    assert_eq!(newcomers.count(), 50, "of other networks");
    assert!(bench.ask(unit(1), 1), "and who is known");
}

#[test]
fn who_finds_no_room_is_told_when_to_come_back_each_at_another_moment() {
    let mut bench = Bench::new(2);
    let mut told = vec![bench.now; 11_000];
    let mut waits = Vec::new();
    for n in 0..11_000 {
        let mut at = told[n as usize];
        let wait = bench.wait(unit(n), Some(&mut at));
        told[n as usize] = at;
        if wait.is_zero() {
            bench.ask(unit(n), n);
        } else {
            waits.push(wait);
        }
    }
    let room = 11_000 - waits.len();
    assert!((150..250).contains(&room), "a second's worth: {room}");
    assert!(waits.is_sorted() && waits[0] == ms(250));
    // A little closer to each other than two registrations are done.
    assert_eq!(waits[1001] - waits[1], ms(4000));
    // Asking again, or being asked for by somebody else, neither postpones the moment nor takes
    // another asker's.
    let (last, mut at) = (waits[waits.len() - 1], told[5000]);
    bench.now = bench.now + ms(100);
    for _ in 0..1000 {
        let again = bench.wait(unit(5000), Some(&mut at));
        assert_eq!(bench.now + again, told[5000]);
    }
    assert_eq!(bench.wait(unit(20_000), None), last + ms(4) - ms(100));
}

#[test]
fn nobody_is_told_to_wait_longer_than_a_minute() {
    let mut bench = Bench::new(2);
    for asker in [unit, |n| {
        Asker::Stranger(Ipv4Addr::from_bits(n << 8).into())
    }] {
        for n in 0..500 {
            bench.ask(asker(n), n);
        }
        let waits: Vec<_> = (0..100_000).map(|n| bench.wait(asker(n), None)).collect();
        let late = &waits[40_000..];
        assert!(late.iter().all(|w| (ms(30_000)..=ms(60_000)).contains(w)));
        let early = late.iter().filter(|w| **w < ms(45_000)).count();
        assert!((28_000..32_000).contains(&early), "spread evenly: {early}");
    }
}

#[test]
fn strangers_that_ask_for_cookies_do_not_move_the_turn_of_one_that_finds_room() {
    let mut bench = Bench::new(2);
    let hog = Asker::Stranger([192, 0, 2, 1].into());
    let let_in = (0..1000).filter(|n| bench.ask(hog, *n)).count();
    assert!(let_in > 300);
    for _ in 0..100_000 {
        assert!(bench.wait(hog, None) > Duration::ZERO);
    }
    let other = Asker::Stranger([192, 0, 3, 1].into());
    assert_eq!(bench.wait(other, None), Duration::ZERO);
    assert_eq!(bench.wait(unit(1), None), Duration::ZERO);
}

fn unit(n: u32) -> Asker {
    Asker::Unit(EuId(n))
}

fn ms(n: u64) -> Duration {
    Duration::from_millis(n)
}
