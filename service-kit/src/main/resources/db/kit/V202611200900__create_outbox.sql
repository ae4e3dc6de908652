-- Every table that a later migration makes is readable and writable for the service's run-time role, which owns nothing;
-- append-only tables take rights away again.
grant usage on schema public to ${app_role};
alter default privileges in schema public grant select, insert, update, delete on tables to ${app_role};
alter default privileges in schema public grant usage, select on sequences to ${app_role};

create table outbox (
    id         uuid        not null,
    seq        bigint      not null generated always as identity (cache 1),
    topic      text        not null,
    msg_key    text        not null,
    type       text        not null,
    headers    jsonb       not null,
    payload    bytea       not null,
    created_at timestamptz not null default clock_timestamp(),
    constraint pk_outbox primary key (id),
    constraint ck_outbox_payload_size check (octet_length(payload) <= 900000)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
create unique index uq_outbox_seq on outbox (seq);

-- Rows that the broker will never take. Later rows of the same topic and key wait until an operator has decided.
create table outbox_quarantine (
    id             uuid        not null,
    seq            bigint      not null,
    topic          text        not null,
    msg_key        text        not null,
    type           text        not null,
    headers        jsonb       not null,
    payload        bytea       not null,
    reason         text        not null,
    quarantined_at timestamptz not null default clock_timestamp(),
    constraint pk_outbox_quarantine primary key (id)
);
create index ix_outbox_quarantine_key on outbox_quarantine (topic, msg_key);
