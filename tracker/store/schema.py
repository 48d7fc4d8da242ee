"""What stands in the database, as an append-only list of migrations.

Migration n brings a database from version n to n + 1; `PRAGMA user_version` is the record that it ran,
written in the same transaction. A migration that has been released is never edited.

Moments are UTC, written as ISO 8601 to the second with "+00:00", so that text order is time order.
JSON columns hold the records of `tracker/record.py`.
"""

#: Marks a SQLite file as ours: "FUND" in ASCII.
APPLICATION_ID = 0x46554E44

MIGRATIONS: tuple[str, ...] = (
    """
CREATE TABLE meta (
    key   TEXT PRIMARY KEY,  -- 'made_at', 'demo_wave'
    value TEXT NOT NULL
);

-- How polling of each source stands. What a source is, stands in feeds.yaml.
CREATE TABLE sources (
    name          TEXT PRIMARY KEY,
    due_at        TEXT NOT NULL,     -- not fetched before
    state         TEXT NOT NULL,     -- 'ok', 'blocked', 'broken', 'gone'
    failures      INTEGER NOT NULL,  -- in a row
    error         TEXT,              -- the last failure in a sentence; null after a success
    etag          TEXT,              -- validators of the last body that was kept; null: none given
    last_modified TEXT,
    body_hash     TEXT,              -- of that body; equal: nothing is parsed
    position      TEXT,              -- where a walk through a notice API stands; null: at its start
    fetched_at    TEXT NOT NULL,
    ok_at         TEXT               -- the last answer that could be used; null: never
);

-- One thing worth acting on, above all announcements of it.
CREATE TABLE opportunities (
    id         INTEGER PRIMARY KEY,
    ocid       TEXT,              -- null for anything but notices
    title      TEXT NOT NULL,
    funder     TEXT NOT NULL,
    link       TEXT NOT NULL,
    source     TEXT NOT NULL,     -- whose announcement the reading is of
    key        TEXT NOT NULL,     -- that announcement's id in the source
    state      TEXT NOT NULL,     -- 'open', 'cancelled', 'awarded', 'withdrawn'
    reading    TEXT NOT NULL,     -- JSON
    closes_at  TEXT,              -- too late from then on; null: rolling, or no closing date stated
    first_seen TEXT NOT NULL,
    last_seen  TEXT NOT NULL
);
-- Serves the list of what is open, soonest first.
CREATE INDEX opportunities_open ON opportunities (state, closes_at);

-- What an opportunity is known by. One key belongs to one opportunity.
CREATE TABLE identities (
    key         TEXT PRIMARY KEY,  -- 'id:…', 'ocid:…', 'link:…', 'name:…'
    opportunity INTEGER NOT NULL REFERENCES opportunities (id),
    why         TEXT NOT NULL      -- why the key points there, in words
);
CREATE INDEX identities_of ON identities (opportunity);

-- Every announcement as it came, each version of it.
CREATE TABLE announcements (
    id          INTEGER PRIMARY KEY,
    source      TEXT NOT NULL,
    key         TEXT NOT NULL,     -- its id in the source
    hash        TEXT NOT NULL,     -- of what it says
    ocid        TEXT,
    record      TEXT NOT NULL,     -- JSON
    kind        TEXT NOT NULL,     -- as read
    relevant    INTEGER,           -- 1, 0, or null: not clear
    opportunity INTEGER REFERENCES opportunities (id),  -- null: it announces none
    first_seen  TEXT NOT NULL,
    last_seen   TEXT NOT NULL,
    UNIQUE (source, key, hash)
);
-- Serves the merging of notices of one process, and the words behind an opportunity.
CREATE INDEX announcements_ocid ON announcements (ocid) WHERE ocid IS NOT NULL;
CREATE INDEX announcements_of ON announcements (opportunity) WHERE opportunity IS NOT NULL;

-- The dates of each opportunity as they now stand.
CREATE TABLE deadlines (
    opportunity INTEGER NOT NULL REFERENCES opportunities (id),
    what        TEXT NOT NULL,
    at          TEXT NOT NULL,  -- ISO: a day, or London time with its offset
    london_date TEXT NOT NULL,  -- its day in London
    PRIMARY KEY (opportunity, what, at)
) WITHOUT ROWID;
-- Serves "what closes between", and the search for the same fund under another name.
CREATE INDEX deadlines_day ON deadlines (london_date, what);

-- What an opportunity can be filtered by: 'category:core_costs', 'area:wales', 'kind:grant', 'applicant:cic'.
CREATE TABLE tags (
    tag         TEXT NOT NULL,
    opportunity INTEGER NOT NULL REFERENCES opportunities (id),
    PRIMARY KEY (tag, opportunity)
) WITHOUT ROWID;
CREATE INDEX tags_of ON tags (opportunity);

-- What changed in an opportunity, field by field.
CREATE TABLE changes (
    id          INTEGER PRIMARY KEY,
    opportunity INTEGER NOT NULL REFERENCES opportunities (id),
    at          TEXT NOT NULL,
    field       TEXT NOT NULL,
    before      TEXT,
    after       TEXT
);
CREATE INDEX changes_of ON changes (opportunity);

-- Standing wishes of places (channels, persons).
CREATE TABLE subscriptions (
    id         INTEGER PRIMARY KEY,
    place      TEXT NOT NULL,  -- 'console:core-costs'
    categories TEXT NOT NULL,  -- JSON list; empty: all
    areas      TEXT NOT NULL,
    kinds      TEXT NOT NULL,
    UNIQUE (place, categories, areas, kinds)
);

-- One opportunity to one place on one occasion. The row is the intention; it is written in the transaction
-- that stores the opportunity, so a crash loses none.
CREATE TABLE deliveries (
    id          INTEGER PRIMARY KEY,
    opportunity INTEGER NOT NULL REFERENCES opportunities (id),
    place       TEXT NOT NULL,
    occasion    TEXT NOT NULL,     -- 'new', 'changed'
    changes     TEXT NOT NULL,     -- JSON; [] for a new one
    why         TEXT NOT NULL,     -- JSON: why the place wants it
    state       TEXT NOT NULL,     -- 'queued', 'claimed', 'sent', 'dropped'
    due_at      TEXT NOT NULL,     -- not sent before
    attempts    INTEGER NOT NULL,
    lease_until TEXT,              -- a claim that is older is void
    message     TEXT,              -- what the place calls the message once sent
    sent_at     TEXT,
    error       TEXT               -- why it failed last, or why it was dropped
);
CREATE UNIQUE INDEX deliveries_new_once ON deliveries (opportunity, place) WHERE occasion = 'new';
CREATE INDEX deliveries_waiting ON deliveries (due_at) WHERE state IN ('queued', 'claimed');
CREATE INDEX deliveries_sent ON deliveries (sent_at) WHERE state = 'sent';

-- Full text of what is listed; rowid is the opportunity's id.
CREATE VIRTUAL TABLE opportunities_text USING fts5 (
    title, funder, body,
    tokenize = "porter unicode61 remove_diacritics 2"
);
""",
    """
-- Posts and buttons carry it, so that those of another database are told apart from ours.
INSERT INTO meta (key, value) VALUES ('mark', lower(hex(randomblob(4))));

ALTER TABLE subscriptions ADD COLUMN server TEXT NOT NULL DEFAULT '';   -- 'discord:77'; '' for a terminal
ALTER TABLE subscriptions ADD COLUMN made_by TEXT NOT NULL DEFAULT '';  -- 'discord:@99'; '' for a terminal
CREATE INDEX subscriptions_of ON subscriptions (server);

ALTER TABLE deliveries ADD COLUMN person TEXT NOT NULL DEFAULT '';    -- who asked for it; '' a subscription did
ALTER TABLE deliveries ADD COLUMN fallback TEXT NOT NULL DEFAULT '';  -- where else, if that person is shut to us
ALTER TABLE deliveries ADD COLUMN after TEXT;  -- the last message recorded at the place before the first try
-- Serves the look for a post that was sent, but not recorded.
CREATE INDEX deliveries_at_place ON deliveries (place, sent_at) WHERE state = 'sent';

-- Places that refuse our posts. A place that takes them has no row.
CREATE TABLE refusals (
    place     TEXT PRIMARY KEY,
    number    INTEGER NOT NULL,  -- in a row
    error     TEXT NOT NULL,     -- the last, in a sentence
    broken_at TEXT,              -- nothing is sent there since then; null: it is still tried
    told_at   TEXT               -- when those who subscribed it were told; null: not yet
);

-- Who wants to be reminded of what.
CREATE TABLE reminders (
    id          INTEGER PRIMARY KEY,
    opportunity INTEGER NOT NULL REFERENCES opportunities (id),
    person      TEXT NOT NULL,     -- 'discord:@99'
    fallback    TEXT NOT NULL,     -- the channel it was asked for in; '' none
    days_before INTEGER NOT NULL,
    closes      TEXT NOT NULL,     -- the closing date it was last set by: ISO, a day or a moment
    due_at      TEXT NOT NULL,
    looked_at   TEXT NOT NULL,     -- when the opportunity was last looked at for it
    state       TEXT NOT NULL,     -- 'waiting', 'done', 'dropped'
    UNIQUE (opportunity, person)
);
CREATE INDEX reminders_waiting ON reminders (due_at) WHERE state = 'waiting';
""",
    """
-- Whether the source says it now: 0 once it said something else under the same key.
ALTER TABLE announcements ADD COLUMN current INTEGER NOT NULL DEFAULT 1;
UPDATE announcements SET current = 0
WHERE last_seen < (
    SELECT max(later.last_seen)
    FROM announcements AS later
    WHERE later.source = announcements.source AND later.key = announcements.key
);
""",
    """
-- What is learnt of a source holds for its address: once feeds.yaml names another, the row begins anew.
ALTER TABLE sources ADD COLUMN url TEXT;            -- that address; null: a row of an earlier version, which holds
ALTER TABLE sources ADD COLUMN moved_to TEXT;       -- where it has moved for good (301, 308); null: it has not
ALTER TABLE sources ADD COLUMN failing_since TEXT;  -- the first of the failures in a row; null: it works
UPDATE sources SET failing_since = fetched_at WHERE failures > 0;
""",
    """
-- The last days on which a source listed something new, oldest first: JSON list of ISO days, in London.
ALTER TABLE sources ADD COLUMN new_on TEXT NOT NULL DEFAULT '[]';

-- What the operator is told of: a source that failed for long, or all polling that stands still. A row goes once
-- its end was told, or where it ended before it was told of.
CREATE TABLE alarms (
    about   TEXT PRIMARY KEY,  -- a source's name; '' all polling
    kind    TEXT NOT NULL,     -- 'failing', 'blocked', 'gone', 'silent', 'polling'
    since   TEXT NOT NULL,     -- when what it tells of began
    why     TEXT NOT NULL,     -- in a sentence
    told_at TEXT,              -- when the operator was told; null: not yet
    over_at TEXT               -- when it ended; null: it holds
);
""",
    """
-- The items of each page's list. One is pending, and in no announcement yet, while due_at is set and text is null.
CREATE TABLE details (
    source        TEXT NOT NULL,
    key           TEXT NOT NULL,     -- its id in the source
    record        TEXT NOT NULL,     -- JSON: the announcement as the list has it
    list_hash     TEXT NOT NULL,     -- of what the list says
    on_list       INTEGER NOT NULL,  -- 1: the list shows it now
    title         TEXT,              -- of its own page; null: not read yet
    text          TEXT,              -- HTML of that page's content; '' none that can be read; null: not read yet
    published     TEXT,              -- ISO: when the page was changed or published; null: it does not say
    etag          TEXT,              -- validators of that page; null: none given
    last_modified TEXT,
    body_hash     TEXT,              -- of its body as it came; equal: it is not parsed
    due_at        TEXT,              -- the page is not fetched before; null: never, the list says enough
    looked_at     TEXT,              -- when it was last fetched; null: never, or the list has changed since
    failures      INTEGER NOT NULL,  -- in a row
    error         TEXT,              -- the last failure in a sentence; null after a success
    PRIMARY KEY (source, key)
);
-- Serves the search for what is to be fetched next of a source.
CREATE INDEX details_due ON details (source, due_at) WHERE due_at IS NOT NULL;

-- Lists that have not changed are parsed once more, so that the pages of their items are followed.
UPDATE sources SET etag = NULL, last_modified = NULL, body_hash = NULL;
""",
    """
-- Deliveries that go in one message: what a source held when it was first polled, or much that changed at once.
CREATE TABLE lists (
    id     INTEGER PRIMARY KEY,
    source TEXT NOT NULL  -- whose announcements they are
);
ALTER TABLE deliveries ADD COLUMN list INTEGER REFERENCES lists (id);  -- null: it goes by itself
CREATE INDEX deliveries_listed ON deliveries (list) WHERE list IS NOT NULL;

-- Sources whose first poll was kept to its end. What one holds before is told as a list.
CREATE TABLE first_polls (
    source  TEXT PRIMARY KEY,
    kept_at TEXT NOT NULL
);
INSERT INTO first_polls (source, kept_at) SELECT name, ok_at FROM sources WHERE ok_at IS NOT NULL;

-- What may be the same is looked for by these: hashes of names, of pieces of text, of dates with amounts.
-- Many opportunities share one; whether they are the same is then decided by reading both.
CREATE TABLE clues (
    clue        INTEGER NOT NULL,
    opportunity INTEGER NOT NULL REFERENCES opportunities (id),
    PRIMARY KEY (clue, opportunity)
) WITHOUT ROWID;
CREATE INDEX clues_of ON clues (opportunity);

-- Announcements that were joined to an opportunity for what they say, so that a person can look and undo it.
CREATE TABLE merges (
    id          INTEGER PRIMARY KEY,
    source      TEXT NOT NULL,     -- of the announcement
    key         TEXT NOT NULL,     -- its id in the source
    opportunity INTEGER NOT NULL REFERENCES opportunities (id),
    why         TEXT NOT NULL,     -- in words
    made_at     TEXT NOT NULL,
    split_at    TEXT,              -- a person said that it is another one: never joined to this again; null: joined
    UNIQUE (source, key, opportunity)
);
CREATE INDEX merges_of ON merges (opportunity);
""",
    """
-- The feeds of sources whose address in feeds.yaml is a web page. A row goes once that address is another, or the
-- feed is no more.
CREATE TABLE found_feeds (
    source   TEXT PRIMARY KEY,
    page     TEXT NOT NULL,  -- the address in feeds.yaml for which it was found
    feed     TEXT NOT NULL,  -- where the source is asked in its place
    found_at TEXT NOT NULL
);
""",
    """
-- Serves the look for a list that more of its source can join.
CREATE INDEX lists_of ON lists (source);
-- Serves the look for where an opportunity was told of.
CREATE INDEX deliveries_of ON deliveries (opportunity, place);
""",
    """
-- What the items of a feed were when it was last kept, so that only those that changed are parsed.
CREATE TABLE feed_items (
    source TEXT PRIMARY KEY,
    items  BLOB NOT NULL  -- as `sources/feed_memory.py` writes it
);
""",
    """
-- From when on hosts, or groups of sources on one platform, may be asked again that want a pause between requests.
CREATE TABLE pauses (
    lane    TEXT PRIMARY KEY,  -- the group's name in feeds.yaml, else the host
    free_at TEXT NOT NULL
);

-- Pages of items are read once more: other funds' closing dates came in with them.
UPDATE details SET etag = NULL, last_modified = NULL, body_hash = NULL;
""",
    """
-- By what an announcement was joined: 'link', 'name', 'text', 'twin'. Those of earlier versions tell it in words.
ALTER TABLE merges ADD COLUMN layer TEXT NOT NULL DEFAULT 'text';
UPDATE merges SET layer = 'name' WHERE why LIKE 'the same name%' OR why LIKE 'the same buyer%';
UPDATE merges SET layer = 'twin' WHERE why LIKE 'the Welsh and the English%' OR why LIKE 'Welsh and English%';
-- Serves the look for what a person split off, which is little.
CREATE INDEX merges_split ON merges (source, key) WHERE split_at IS NOT NULL;

-- Opportunities that are never taken for one again, since a person said that they are two.
CREATE TABLE apart (
    one   INTEGER NOT NULL REFERENCES opportunities (id),  -- the lower id
    other INTEGER NOT NULL REFERENCES opportunities (id),
    since TEXT NOT NULL,
    PRIMARY KEY (one, other)
) WITHOUT ROWID;
""",
    """
-- What our rules read, where a person's correction stands over it; null: `reading` is that.
ALTER TABLE opportunities ADD COLUMN as_read TEXT;

-- Whose corrections count at a place or for a person: 'discord:77'; '' only the operator's.
ALTER TABLE deliveries ADD COLUMN server TEXT NOT NULL DEFAULT '';
ALTER TABLE reminders ADD COLUMN server TEXT NOT NULL DEFAULT '';
UPDATE deliveries SET server = coalesce(
    (SELECT s.server FROM subscriptions AS s WHERE s.place = deliveries.place ORDER BY s.id LIMIT 1), ''
);

-- Fields of opportunities as people say they are. Nothing is deleted: what ended keeps its row.
CREATE TABLE corrections (
    id          INTEGER PRIMARY KEY,
    opportunity INTEGER NOT NULL REFERENCES opportunities (id),
    server      TEXT NOT NULL,  -- where it counts; '' everywhere
    field       TEXT NOT NULL,  -- 'deadlines.apply', 'categories.core_costs', …
    said        TEXT,           -- its value; null: not stated
    read        TEXT,           -- what our rules read then
    quoted      TEXT NOT NULL,  -- JSON: the words that it rested on, and how often they stood there
    text        TEXT NOT NULL,  -- all that the announcement said then
    source      TEXT NOT NULL,  -- whose words they are, and its id there
    key         TEXT NOT NULL,
    by          TEXT NOT NULL,  -- 'operator', 'coordinator'
    made_by     TEXT NOT NULL,  -- 'discord:@99'; '' on the command line
    made_in     TEXT NOT NULL,  -- 'discord:1'; '' nowhere
    made_at     TEXT NOT NULL,
    why         TEXT NOT NULL,
    stands      TEXT NOT NULL,  -- 'holds', 'doubtful', 'confirmed', 'replaced', 'undone'
    now_read    TEXT,           -- what was read when its announcement was last looked at
    untold      INTEGER NOT NULL DEFAULT 0,  -- 1: the operator, who made it, is to be told that its words changed
    ended_at    TEXT,
    ended_by    TEXT NOT NULL DEFAULT ''
);
-- Serves what is shown: only few opportunities have any.
CREATE UNIQUE INDEX corrections_counting ON corrections (opportunity, server, field)
WHERE stands IN ('holds', 'doubtful');

-- Members' word that something is wrong.
CREATE TABLE reports (
    id          INTEGER PRIMARY KEY,
    opportunity INTEGER NOT NULL REFERENCES opportunities (id),
    server      TEXT NOT NULL,
    field       TEXT NOT NULL,  -- '' they did not say
    made_by     TEXT NOT NULL,
    made_in     TEXT NOT NULL,
    made_at     TEXT NOT NULL,
    why         TEXT NOT NULL,
    ended_at    TEXT,           -- null: nobody has looked yet
    ended_by    TEXT NOT NULL DEFAULT ''
);
CREATE UNIQUE INDEX reports_open ON reports (opportunity, server, made_by, field) WHERE ended_at IS NULL;
""",
    """
-- Serves the question what is new.
CREATE INDEX opportunities_first_seen ON opportunities (first_seen);
""",
    """
-- What commands ask of the program that has the database.
CREATE TABLE errands (
    id       INTEGER PRIMARY KEY,
    command  TEXT NOT NULL,  -- 'correct', 'undo', 'split'
    words    TEXT NOT NULL,  -- JSON: what it needs, in the person's words
    made_at  TEXT NOT NULL,
    state    TEXT NOT NULL,  -- 'waiting', 'done', 'refused'
    told     TEXT NOT NULL DEFAULT '',
    ended_at TEXT
);
CREATE INDEX errands_waiting ON errands (id) WHERE state = 'waiting';
""",
    """
-- Who works through which guide. Stopping it deletes the row, and with it all that follows.
CREATE TABLE checklists (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,  -- never given twice, though rows go
    person     TEXT NOT NULL,     -- 'discord:@99', 'console:@you'
    guide      TEXT NOT NULL,     -- 'guide:G3'; what it says stands in its file
    fallback   TEXT NOT NULL,     -- the channel it was started in; '' none
    started_at TEXT NOT NULL,
    asking     TEXT NOT NULL,     -- 'on', 'paused', 'ended', 'unreachable'
    due_at     TEXT,              -- its person is not asked before; null: not at all
    asked      INTEGER NOT NULL,  -- how often since the last tick or answer
    UNIQUE (person, guide)
);
CREATE INDEX checklists_due ON checklists (due_at) WHERE due_at IS NOT NULL;

-- What they have done.
CREATE TABLE ticks (
    checklist INTEGER NOT NULL REFERENCES checklists (id) ON DELETE CASCADE,
    step      TEXT NOT NULL,  -- the key of its words (`step_key`)
    words     TEXT NOT NULL,  -- the step as it was worded then
    at        TEXT NOT NULL,
    PRIMARY KEY (checklist, step)
) WITHOUT ROWID;

-- Messages that ask how a list goes: intended, claimed, sent and recorded as deliveries are.
CREATE TABLE follow_ups (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,  -- it stands in the message's buttons: never given twice
    checklist   INTEGER NOT NULL REFERENCES checklists (id) ON DELETE CASCADE,
    person      TEXT NOT NULL,
    place       TEXT NOT NULL,     -- the person, or where the list was started
    fallback    TEXT NOT NULL,
    last        INTEGER NOT NULL,  -- 1: it says that it is the last
    state       TEXT NOT NULL,     -- 'queued', 'claimed', 'sent', 'dropped'
    due_at      TEXT NOT NULL,
    attempts    INTEGER NOT NULL,
    lease_until TEXT,
    after       TEXT,              -- the last message recorded at the place before the first try
    message     TEXT,
    sent_at     TEXT,
    error       TEXT
);
-- One at a time, however long it waits.
CREATE UNIQUE INDEX follow_ups_waiting ON follow_ups (checklist) WHERE state IN ('queued', 'claimed');
CREATE INDEX follow_ups_due ON follow_ups (due_at) WHERE state IN ('queued', 'claimed');
CREATE INDEX follow_ups_sent ON follow_ups (place, sent_at) WHERE state = 'sent';
""",
    """
-- Who wants to be told when something opens that is only planned now.
CREATE TABLE openings (
    id          INTEGER PRIMARY KEY,
    opportunity INTEGER NOT NULL REFERENCES opportunities (id),
    person      TEXT NOT NULL,  -- 'discord:@99', 'console:you'
    fallback    TEXT NOT NULL,  -- the channel it was asked for in; '' none
    server      TEXT NOT NULL,  -- whose corrections count: 'discord:77'; '' only the operator's
    known       TEXT NOT NULL,  -- JSON: the dates that the person was told, by field
    silent_at   TEXT,           -- when they are told that nothing has come; null: they were
    looked_at   TEXT NOT NULL,  -- when the opportunity was last looked at for it
    state       TEXT NOT NULL,  -- 'waiting', 'told', 'dropped'
    UNIQUE (opportunity, person)
);
CREATE INDEX openings_waiting ON openings (opportunity) WHERE state = 'waiting';
""",
    """
-- The titles alone, for questions that name an item by its title. In the full text each common word of a question
-- is looked up in every body, too. The words are cut as they are there; rowid is the opportunity's id.
CREATE VIRTUAL TABLE titles USING fts5 (
    title,
    columnsize = 0,
    tokenize = "porter unicode61 remove_diacritics 2"
);
INSERT INTO titles (rowid, title) SELECT rowid, title FROM opportunities_text;
""",
    """
-- The words of results that belong to no opportunity ("who won ..."): of a process whose call we never saw. The
-- rowid is the announcement's id; the words themselves stand in its record.
CREATE VIRTUAL TABLE awards_text USING fts5 (
    title, buyer, body,
    content = '', columnsize = 0,
    tokenize = "porter unicode61 remove_diacritics 2"
);
INSERT INTO awards_text (rowid, title, buyer, body)
SELECT id, coalesce(record ->> '$.title', ''), coalesce(record ->> '$.source', ''),
    substr(coalesce(record ->> '$.body', ''), 1, 2000)
FROM announcements
WHERE kind = 'award' AND opportunity IS NULL;
CREATE TRIGGER announcements_awarded AFTER INSERT ON announcements
WHEN new.kind = 'award' AND new.opportunity IS NULL
BEGIN
    INSERT INTO awards_text (rowid, title, buyer, body)
    VALUES (
        new.id, coalesce(new.record ->> '$.title', ''), coalesce(new.record ->> '$.source', ''),
        substr(coalesce(new.record ->> '$.body', ''), 1, 2000)
    );
END;
""",
    """
-- When what a source holds was last read; later answers were the same to the letter. Null: not noted yet.
ALTER TABLE sources ADD COLUMN read_at TEXT;
""",
    """
-- Since when an item of a list has been held back until its page is read; null: it is not, or it was not noted.
ALTER TABLE details ADD COLUMN held_since TEXT;
""",
    """
-- What an opportunity can be filtered by, a bit each (store/tags.py), beside its closing date: the rows of a table
-- were dear to look up for each of many thousand, and to write.
ALTER TABLE opportunities ADD COLUMN tags INTEGER NOT NULL DEFAULT 0;
UPDATE opportunities SET tags = (
    SELECT coalesce(sum(1 << bit.key), 0)
    FROM tags AS t
    JOIN json_each('[
        "kind:grant", "kind:contract", "kind:engagement", "kind:training", "kind:award", "kind:other",
        "category:core_costs", "category:staff_training", "category:long_term", "category:project",
        "area:", "area:uk", "area:england", "area:scotland", "area:wales", "area:northern_ireland",
        "area:north_east", "area:north_west", "area:yorkshire_humber", "area:east_midlands",
        "area:west_midlands", "area:east_of_england", "area:london", "area:south_east", "area:south_west",
        "area:international", "applicant:", "applicant:charity", "applicant:cio", "applicant:cic",
        "applicant:social_enterprise", "applicant:unincorporated", "applicant:faith_group",
        "applicant:school", "applicant:public_body", "applicant:company", "applicant:individual"
    ]') AS bit ON bit.value = t.tag
    WHERE t.opportunity = opportunities.id
);
DROP TABLE tags;
DROP INDEX opportunities_open;
CREATE INDEX opportunities_open ON opportunities (state, closes_at, tags);
""",
)
