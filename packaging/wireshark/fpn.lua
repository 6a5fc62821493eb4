-- Wireshark dissectors for FPN: control messages, key searches and data packets (docs/protocol.md).
--
-- To use it once:    tshark -X lua_script:fpn.lua -r capture.pcapng
-- To install it:     copy it to the folder "Personal Lua Plugins" of Wireshark (Help, About, Folders),
--                    usually ~/.local/lib/wireshark/plugins
--
-- What is sealed is shown as bytes: units and the manager keep no key with which a capture could be opened.
-- tests/wireshark.rs compares what it shows with the golden packets.

local control = Proto("fpn", "FPN control message")
local search = Proto("fpn_search", "FPN key search")
local data = Proto("fpn_esp", "FPN data packet")

local KINDS = {
    [1] = "COOKIE",
    [2] = "ENROLL",
    [3] = "ENROLL-ACK",
    [4] = "KEY-REQ",
    [5] = "KEY-DIS",
    [6] = "ACK",
    [7] = "REKEY",
    [8] = "REKEY-ACK",
    [9] = "STOP",
    [10] = "STOP-ACK",
    [11] = "START",
    [12] = "START-ACK",
    [13] = "HEARTBEAT",
    [14] = "HEARTBEAT-ACK",
    [15] = "REVOKE",
    [16] = "REVOKE-ACK",
    [17] = "LOOKUP",
    [18] = "LOOKUP-ACK",
    [19] = "ERROR",
    [20] = "REPORT",
    [21] = "REPORT-ACK",
}
local SUITES = { [1] = "RSA-OAEP, RSA-PSS, X25519, HKDF-SHA-256" }
local PARTS = { [0] = "signing key", [1] = "encryption key" }
local CODES = {
    [0] = "hint: the session is unknown",
    [1] = "the unit was evicted or removed",
    [2] = "the unit has used up its sender ids of the day",
    [3] = "the manager has given out its last sender id",
    [4] = "the enrollment is refused",
    [5] = "the manager was restored, and the unit is not accepted yet",
}
local ROLES = { [1] = "end", [2] = "transit" }

-- Fields, in the order of the protocol.
local f = {
    magic = ProtoField.string("fpn.magic", "Magic"),
    version = ProtoField.uint8("fpn.version", "Version"),
    kind = ProtoField.uint8("fpn.type", "Type", base.DEC, KINDS),
    suite = ProtoField.uint8("fpn.suite", "Suite of the exchange", base.DEC, SUITES),
    flags = ProtoField.uint8("fpn.flags", "Flags", base.HEX),
    length = ProtoField.uint16("fpn.length", "Length"),
    fragment = ProtoField.uint16("fpn.fragment", "Fragment", base.HEX),
    realm = ProtoField.uint64("fpn.realm", "Realm", base.HEX),
    session = ProtoField.uint64("fpn.session", "Session", base.HEX),
    sequence = ProtoField.uint64("fpn.sequence", "Sequence", base.HEX),
    boot = ProtoField.uint32("fpn.boot", "Boot number"),
    count = ProtoField.uint32("fpn.count", "Count"),
    reserved = ProtoField.uint32("fpn.reserved", "Reserved", base.HEX),
    cookie = ProtoField.bytes("fpn.cookie", "Cookie"),
    nonce = ProtoField.bytes("fpn.nonce", "Nonce"),
    wait = ProtoField.uint32("fpn.wait", "Wait (ms)"),
    proof = ProtoField.bytes("fpn.proof", "Proof of a pass"),
    handle = ProtoField.bytes("fpn.handle", "Handle"),
    proof_mac = ProtoField.bytes("fpn.proof_mac", "MAC of the proof"),
    token = ProtoField.bytes("fpn.token", "Token id"),
    part = ProtoField.uint8("fpn.part", "Part", base.DEC, PARTS),
    unit = ProtoField.uint32("fpn.unit", "Unit"),
    key_length = ProtoField.uint16("fpn.key_length", "Length of the key"),
    key = ProtoField.bytes("fpn.key", "Public key"),
    key_hash = ProtoField.bytes("fpn.key_hash", "Hash of the encryption key"),
    signature_length = ProtoField.uint16("fpn.signature_length", "Length of the signature"),
    signature = ProtoField.bytes("fpn.signature", "Signature"),
    mac = ProtoField.bytes("fpn.mac", "MAC"),
    oaep_length = ProtoField.uint16("fpn.oaep_length", "Length of the RSA-OAEP ciphertext"),
    oaep = ProtoField.bytes("fpn.oaep", "RSA-OAEP ciphertext"),
    x25519 = ProtoField.bytes("fpn.x25519", "Ephemeral X25519 key"),
    code = ProtoField.uint8("fpn.code", "Code", base.DEC, CODES),
    reference = ProtoField.bytes("fpn.reference", "Reference"),
    sentence_length = ProtoField.uint8("fpn.sentence_length", "Length of the sentence"),
    sentence = ProtoField.string("fpn.sentence", "Sentence", base.UNICODE),
    refusal_proof = ProtoField.bytes("fpn.refusal_proof", "Proof of the refusal"),
    sealed = ProtoField.bytes("fpn.sealed", "Sealed"),
    tag = ProtoField.bytes("fpn.tag", "Tag"),
    rest = ProtoField.bytes("fpn.rest", "Bytes that are not understood"),
}
control.fields = f

local s = {
    magic = ProtoField.string("fpn_search.magic", "Magic"),
    version = ProtoField.uint8("fpn_search.version", "Version"),
    flags = ProtoField.uint8("fpn_search.flags", "Flags", base.HEX, { [0] = "search", [1] = "probe" }),
    size = ProtoField.uint16("fpn_search.size", "Size of the probe"),
    time = ProtoField.uint64("fpn_search.time", "Pseudotime (1/64 s)"),
    at = ProtoField.absolute_time("fpn_search.at", "Began at", base.UTC),
    nonce = ProtoField.bytes("fpn_search.nonce", "Nonce"),
    tag = ProtoField.bytes("fpn_search.tag", "Tag"),
    slot = ProtoField.bytes("fpn_search.slot", "Slot"),
    role = ProtoField.uint8("fpn_search.role", "Role", base.DEC, ROLES),
    reserved = ProtoField.uint24("fpn_search.reserved", "Reserved", base.HEX),
    spi = ProtoField.uint32("fpn_search.spi", "SPI", base.HEX),
    sender = ProtoField.uint32("fpn_search.sender", "Sender id", base.HEX),
    mac = ProtoField.bytes("fpn_search.mac", "MAC"),
    empty = ProtoField.bytes("fpn_search.empty", "Empty slot"),
    padding = ProtoField.bytes("fpn_search.padding", "Padding of the probe"),
    rest = ProtoField.bytes("fpn_search.rest", "Bytes that are not understood"),
}
search.fields = s

local d = {
    spi = ProtoField.uint32("fpn_esp.spi", "SPI", base.HEX),
    sequence = ProtoField.uint32("fpn_esp.sequence", "Sequence"),
    sender = ProtoField.uint32("fpn_esp.sender", "Sender id", base.HEX),
    high = ProtoField.uint16("fpn_esp.high", "Counter, bits 47 to 32"),
    time = ProtoField.uint16("fpn_esp.time", "Pseudotime, low 16 bits"),
    counter = ProtoField.uint64("fpn_esp.counter", "Counter"),
    segment = ProtoField.uint64("fpn_esp.segment", "Segment"),
    age = ProtoField.double("fpn_esp.age", "Sealed before it was captured (s)"),
    sealed = ProtoField.bytes("fpn_esp.sealed", "Ciphertext"),
    icv = ProtoField.bytes("fpn_esp.icv", "ICV"),
    rest = ProtoField.bytes("fpn_esp.rest", "Bytes that are not understood"),
}
data.fields = d

-- Complaints of each protocol. Filter with `_ws.expert`, or with the name of one.
local function complaints(proto, name)
    local function one(word, text)
        return ProtoExpert.new(name .. "." .. word, text, expert.group.MALFORMED, expert.severity.ERROR)
    end
    local all = {
        cut = one("cut", "Shorter than its fields"),
        extra = one("extra", "Longer than its fields"),
        value = one("value", "A field has a value that it cannot have"),
    }
    proto.experts = { all.cut, all.extra, all.value }
    return all
end
local control_complaints = complaints(control, "fpn")
local search_complaints = complaints(search, "fpn_search")
local data_complaints = complaints(data, "fpn_esp")

-- Reads fields one after the other. A field that is cut short is complained of once, and nothing is read
-- after it.
local Reader = {}
Reader.__index = Reader

local function read(tvb, tree, complain, rest)
    return setmetatable({
        tvb = tvb,
        tree = tree,
        complain = complain,
        rest = rest,
        at = 0,
        stop = tvb:captured_len(),
    }, Reader)
end

function Reader:left()
    return self.stop - self.at
end

-- Adds a field of so many bytes, and returns the range and the item, or nil.
function Reader:take(field, length)
    if self.is_cut or length == 0 then
        return nil
    end
    if length > self:left() then
        self.is_cut = true
        self.tree:add_proto_expert_info(self.complain.cut)
        self:take_rest(self.rest)
        return nil
    end
    local range = self.tvb:range(self.at, length)
    local item = self.tree:add(field, range)
    self.at = self.at + length
    return range, item
end

-- Adds everything that is left, whether something is missing or not.
function Reader:take_rest(field)
    if self:left() > 0 then
        local item = self.tree:add(field, self.tvb:range(self.at, self:left()))
        self.at = self.stop
        return item
    end
end

-- Adds an integer, and complains of it unless it is `wanted` (if that is said). Returns it, or nil.
function Reader:number(field, length, wanted)
    local range, item = self:take(field, length)
    if range == nil then
        return nil
    end
    local value = range:uint()
    if wanted ~= nil and value ~= wanted then
        item:add_proto_expert_info(self.complain.value)
    end
    return value
end

-- Adds bytes whose length stands before them in so many bytes.
function Reader:counted(length_field, field, length)
    local count = self:number(length_field, length)
    if count ~= nil then
        return self:take(field, count)
    end
end

-- Adds all bytes but the last `behind` ones.
function Reader:all_but(field, behind)
    if not self.is_cut then
        local length = self:left() - behind
        -- A negative length is one that is cut short.
        return self:take(field, length < 0 and self:left() + 1 or length)
    end
end

function Reader:proof()
    local range, item = self:take(f.proof, 16)
    if range ~= nil then
        item:add(f.handle, range(0, 8))
        item:add(f.proof_mac, range(8, 8))
    end
end

function Reader:finish()
    if not self.is_cut and self:left() > 0 then
        self:take_rest(self.rest):add_proto_expert_info(self.complain.extra)
    end
end

local function is_zero(range)
    return range:bytes():tohex():find("[^0]") == nil
end

-- The body of COOKIE, and of a KEY-REQ or ENROLL that asks for one.
local function cookie_body(reader)
    reader:take(f.cookie, 24)
    reader:take(f.nonce, 16)
    local wait = reader:number(f.wait, 4)
    reader:proof()
    return wait
end

local function signed_key(reader)
    reader:counted(f.key_length, f.key, 2)
    reader:take(f.key_hash, 32)
    reader:counted(f.signature_length, f.signature, 2)
end

-- One of the two keys of ENROLL and ENROLL-ACK, in front of the MAC. `of_first` stands only with the first.
local function key_part(reader, of_first)
    local part = reader:number(f.part, 1)
    if part == 0 then
        if of_first ~= nil then
            reader:take(of_first, 4)
        end
        signed_key(reader)
    elseif part == 1 then
        reader:counted(f.key_length, f.key, 2)
    elseif part ~= nil then
        return "unknown part"
    end
    reader:take(f.mac, 16)
    return part and PARTS[part]
end

local function sealed(reader)
    reader:all_but(f.sealed, 16)
    reader:take(f.tag, 16)
end

-- What each type has behind the header; each may return a remark for the column Info.
local BODIES = {
    [1] = function(reader)
        local wait = cookie_body(reader)
        if wait ~= nil and wait > 0 then
            return string.format("wait %d ms", wait)
        end
    end,
    [2] = function(reader)
        reader:take(f.cookie, 24)
        reader:take(f.token, 8)
        return key_part(reader)
    end,
    [3] = function(reader)
        reader:take(f.token, 8)
        return key_part(reader, f.unit)
    end,
    [4] = function(reader)
        reader:take(f.cookie, 24)
        reader:counted(f.oaep_length, f.oaep, 2)
        reader:all_but(f.sealed, 32)
        reader:take(f.tag, 16)
        reader:proof()
    end,
    [5] = function(reader)
        reader:counted(f.oaep_length, f.oaep, 2)
        reader:take(f.x25519, 32)
        reader:counted(f.signature_length, f.signature, 2)
        sealed(reader)
    end,
    [19] = function(reader)
        local code = reader:number(f.code, 1)
        reader:take(f.reference, 32)
        local sentence = reader:counted(f.sentence_length, f.sentence, 1)
        if not reader.is_cut then
            reader:take_rest(f.refusal_proof)
        end
        if sentence ~= nil then
            return sentence:string(ENC_UTF_8)
        end
        return code and CODES[code]
    end,
}

local HEADER = 40
-- Of a request for a cookie, without the header.
local COOKIE_BODY = 60

function control.dissector(tvb, pinfo, tree)
    pinfo.cols.protocol = "FPN"
    local root = tree:add(control, tvb())
    local reader = read(tvb, root, control_complaints, f.rest)
    local magic, magic_item = reader:take(f.magic, 4)
    if magic ~= nil and magic:bytes():tohex() ~= "46504E31" then
        magic_item:add_proto_expert_info(control_complaints.value)
    end
    reader:number(f.version, 1, 1)
    local kind = reader:number(f.kind, 1)
    reader:number(f.suite, 1, 1)
    reader:number(f.flags, 1, 0)
    reader:number(f.length, 2, tvb:reported_len())
    reader:number(f.fragment, 2, 0)
    reader:take(f.realm, 8)
    local session = reader:take(f.session, 8)
    local sequence, item = reader:take(f.sequence, 8)
    if sequence ~= nil then
        item:add(f.boot, sequence(0, 4))
        item:add(f.count, sequence(4, 4))
    end
    reader:number(f.reserved, 4, 0)

    local name = kind and (KINDS[kind] or string.format("unknown type %d", kind)) or "message cut short"
    local remark
    if not reader.is_cut then
        if kind == 2 or kind == 4 then
            if tvb:captured_len() == HEADER + COOKIE_BODY then
                cookie_body(reader)
                remark = "asks for a cookie"
            else
                remark = BODIES[kind](reader)
            end
        elseif BODIES[kind] ~= nil then
            remark = BODIES[kind](reader)
        elseif KINDS[kind] ~= nil then
            sealed(reader)
        end
        reader:finish()
    end
    if session ~= nil and sequence ~= nil and not is_zero(session) then
        local place = string.format("session %s, %d.%d", session:bytes():tohex(true), sequence(0, 4):uint(), sequence(4, 4):uint())
        remark = remark and (remark .. ", " .. place) or place
    end
    local info = remark and (name .. " (" .. remark .. ")") or name
    pinfo.cols.info = info
    root:append_text(": " .. info)
    return tvb:captured_len()
end

-- Pseudotime counts 1/64 s since 1970.
local TICKS = 64
local LAST_TIME = UInt64.new(0, 1) * UInt64.new(TICKS, 0)

local SEARCH = 208
local TAGS = 8
local SLOTS = 4
local SLOT = 28

local function slots(reader)
    local filled = 0
    for number = 1, SLOTS do
        if reader.is_cut then
            return filled
        end
        if reader:left() >= SLOT and is_zero(reader.tvb:range(reader.at, SLOT)) then
            reader:take(s.empty, SLOT)
        else
            local range, item = reader:take(s.slot, SLOT)
            if range ~= nil then
                filled = filled + 1
                local role = range(0, 1):uint()
                local role_item = item:add(s.role, range(0, 1))
                if ROLES[role] == nil or filled ~= number then
                    role_item:add_proto_expert_info(search_complaints.value)
                end
                local reserved = item:add(s.reserved, range(1, 3))
                if not is_zero(range(1, 3)) then
                    reserved:add_proto_expert_info(search_complaints.value)
                end
                item:add(s.spi, range(4, 4))
                item:add(s.sender, range(8, 4))
                item:add(s.mac, range(12, 16))
                item:set_text(string.format("Slot %d: %s", number, ROLES[role] or "unknown role"))
            end
        end
    end
    return filled
end

function search.dissector(tvb, pinfo, tree)
    local root = tree:add(search, tvb())
    local reader = read(tvb, root, search_complaints, s.rest)
    reader:take(s.magic, 4)
    reader:number(s.version, 1, 1)
    local flags, size = reader:number(s.flags, 1), reader:number(s.size, 2)
    if size ~= nil and (flags > 1 or (flags == 0 and size ~= 0)) then
        root:add_proto_expert_info(search_complaints.value)
    end
    local time = reader:take(s.time, 8)
    if time ~= nil then
        local ticks = time:uint64()
        if ticks < LAST_TIME then
            local seconds = (ticks / UInt64.new(TICKS, 0)):tonumber()
            local part = (ticks % UInt64.new(TICKS, 0)):tonumber()
            root:add(s.at, time, NSTime.new(seconds, part * 15625000)):set_generated()
        end
    end
    reader:take(s.nonce, 16)
    for _ = 1, TAGS do
        reader:take(s.tag, 8)
    end
    local filled = slots(reader)
    if flags == 1 and not reader.is_cut then
        reader:take_rest(s.padding)
    end
    reader:finish()
    pinfo.cols.protocol = "FPN"
    local what = flags == 1 and string.format("Probe of %d bytes", size or 0) or "Key search"
    local info = string.format("%s, slots filled: %d", what, filled)
    pinfo.cols.info = info
    root:append_text(": " .. info)
    return tvb:captured_len()
end

local function is_search(tvb, pinfo, tree)
    if tvb:captured_len() < 4 or tvb(0, 4):bytes():tohex() ~= "46504E53" then
        return false
    end
    search.dissector(tvb, pinfo, tree)
    return true
end

-- ESP as FPN uses it.
local function esp(tvb, pinfo, tree)
    local root = tree:add(data, tvb())
    local reader = read(tvb, root, data_complaints, d.rest)
    local spi = reader:number(d.spi, 4)
    local sequence = reader:number(d.sequence, 4)
    local sender = reader:number(d.sender, 4)
    local high = reader:number(d.high, 2)
    local time = reader:number(d.time, 2)
    if time ~= nil then
        local counter = UInt64.new(sequence, high)
        root:add(d.counter, tvb(4, 10), counter):set_generated()
        root:add(d.segment, tvb(4, 10), counter / UInt64.new(256, 0)):set_generated()
        -- The full pseudotime is the one nearest to the receiver's clock.
        local now = math.floor(pinfo.abs_ts * TICKS)
        local before = (now - time) % 65536
        if before >= 32768 then
            before = before - 65536
        end
        root:add(d.age, tvb(14, 2), before / TICKS):set_generated()
        local length = tvb:reported_len() - 32
        if length < 4 or length % 4 ~= 0 then
            root:add_proto_expert_info(data_complaints.value)
        end
    end
    reader:all_but(d.sealed, 16)
    reader:take(d.icv, 16)
    pinfo.cols.protocol = "FPN"
    if time ~= nil then
        local info = string.format("ESP SPI %08x, sender %08x, counter %.0f", spi, sender, high * 4294967296 + sequence)
        pinfo.cols.info = info
        root:append_text(": " .. info)
    end
    return tvb:captured_len()
end

-- Calls a dissector of Wireshark, which raises an error for a packet that is cut short.
local function call(dissector, tvb, pinfo, tree)
    if not pcall(dissector.call, dissector, tvb, pinfo, tree) then
        tree:add_proto_expert_info(data_complaints.cut)
    end
end

-- Wireshark's own dissectors come first, so that their fields (esp.spi) stay, and other users of the port
-- (IKE, keepalives) keep them to themselves.
local udp_ports = DissectorTable.get("udp.port")
local protocols = DissectorTable.get("ip.proto")
local own_udp = udp_ports:get_dissector(4500)
local own_esp = protocols:get_dissector(50)

function data.dissector(tvb, pinfo, tree)
    call(own_udp, tvb, pinfo, tree)
    if tvb:captured_len() >= 4 and tvb(0, 4):uint() >= 256 then
        esp(tvb, pinfo, tree)
    end
    return tvb:captured_len()
end

local bare = Proto("fpn_esp_bare", "FPN data packet in IP")
function bare.dissector(tvb, pinfo, tree)
    call(own_esp, tvb, pinfo, tree)
    esp(tvb, pinfo, tree)
    return tvb:captured_len()
end

control.prefs.port = Pref.uint("UDP port of the manager", 4747, "as in `fpn-mge init --listen`")
data.prefs.port = Pref.uint("UDP port of ESP", 4500, "data.port of eu.toml")
data.prefs.bare = Pref.bool("ESP as IP protocol 50 too", true, "data.encapsulation = \"esp\" of eu.toml")

local function reconnect(used, proto, port)
    if used ~= port then
        if used ~= nil then
            udp_ports:remove(used, proto)
        end
        udp_ports:add(port, proto)
    end
    return port
end

local control_port = reconnect(nil, control, control.prefs.port)
local data_port = reconnect(nil, data, data.prefs.port)
protocols:add(50, bare)

function control.prefs_changed()
    control_port = reconnect(control_port, control, control.prefs.port)
end

function data.prefs_changed()
    data_port = reconnect(data_port, data, data.prefs.port)
    if data.prefs.bare then
        protocols:add(50, bare)
    else
        protocols:add(50, own_esp)
    end
end

-- A control message is known by its first bytes on any port.
control:register_heuristic("udp", function(tvb, pinfo, tree)
    if tvb:captured_len() < 5 or tvb(0, 5):bytes():tohex() ~= "46504E3101" then
        return false
    end
    control.dissector(tvb, pinfo, tree)
    return true
end)
search:register_heuristic("icmp", is_search)
search:register_heuristic("icmpv6", is_search)
