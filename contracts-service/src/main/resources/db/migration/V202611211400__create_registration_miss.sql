-- Misses by where they came from, so that ids cannot be found by trying from many accounts either. An address is personal
-- data: each new miss takes those out that do not count any more.
create table registration_miss (
    source    text        not null,
    missed_at timestamptz not null,
    constraint pk_registration_miss primary key (source, missed_at)
);

create index ix_registration_miss_missed_at on registration_miss (missed_at);
