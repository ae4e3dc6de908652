create table inbox (
    event_id    uuid        not null,
    received_at timestamptz not null default clock_timestamp(),
    constraint pk_inbox primary key (event_id)
);
create index ix_inbox_received_at on inbox using brin (received_at);

-- Events that could not be handled, and later ones of their key that wait behind them, in order of id.
create table parked_event (
    id        bigint      not null generated always as identity,
    topic     text        not null,
    msg_key   text        not null,
    event_id  uuid,
    type      text,
    headers   jsonb       not null,
    payload   bytea,
    reason    text        not null,
    detail    text        not null,
    attempts  integer     not null default 1,
    parked_at timestamptz not null default clock_timestamp(),
    constraint pk_parked_event primary key (id),
    constraint ck_parked_event_reason check (reason in ('MALFORMED', 'FAILED', 'WAITS_FOR_EARLIER'))
);
create index ix_parked_event_key on parked_event (topic, msg_key, id);
