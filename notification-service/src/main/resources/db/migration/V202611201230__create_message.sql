-- One mail to one person about one change. Written in the transaction of the event that calls for it, rendered once when it
-- is first sent, and sent as rendered ever after.
create table message (
    id             uuid        not null,
    dedupe_key     text        not null,
    -- Mails of one stream concern one appointment and one person: they go out in order of revision, and a newer one
    -- overtakes an older one that was not sent yet.
    stream         text        not null,
    revision       integer     not null,
    kind           text        not null,
    ticket_id      uuid        not null,
    appointment_id uuid,
    recipient      text        not null,
    recipient_kind text        not null,
    recipient_role text        not null,
    facts          jsonb       not null,
    message_id     text        not null,
    send_before    timestamptz,
    state          text        not null,
    -- Whether the recipient may have it: NONE, POSSIBLE (a send began and nobody knows how it ended), DONE.
    arrived        text        not null default 'NONE',
    attempts       integer     not null default 0,
    next_attempt_at timestamptz not null,
    lease          uuid,
    lease_until    timestamptz,
    address        text,
    subject        text,
    language       text,
    calendar_method text,
    calendar       bytea,
    mime           bytea,
    failure        text,
    created_at     timestamptz not null,
    finished_at    timestamptz,
    constraint pk_message primary key (id),
    constraint uq_message_dedupe_key unique (dedupe_key),
    constraint uq_message_stream_revision unique (stream, revision),
    constraint ck_message_kind check (kind in
        ('CASE_DETAILS', 'APPOINTMENT_CONFIRMED', 'APPOINTMENT_MOVED', 'APPOINTMENT_CANCELLED')),
    constraint ck_message_state check (state in
        ('PENDING', 'LEASED', 'RETRY', 'WAITING_FOR_ADDRESS', 'SENT', 'SUPERSEDED', 'FAILED')),
    constraint ck_message_arrived check (arrived in ('NONE', 'POSSIBLE', 'DONE')),
    constraint ck_message_lease check ((state = 'LEASED') = (lease is not null and lease_until is not null))
);
create index ix_message_due on message (next_attempt_at) where state in ('PENDING', 'RETRY');
create index ix_message_leased on message (lease_until) where state = 'LEASED';
create index ix_message_waiting on message (recipient) where state = 'WAITING_FOR_ADDRESS';
create index ix_message_ticket on message (ticket_id, id);
