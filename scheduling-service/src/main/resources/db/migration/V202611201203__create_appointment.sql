create table appointment (
    id uuid constraint pk_appointment primary key,
    ticket_id uuid not null constraint fk_appointment_ticket references ticket (id),
    advocate_id uuid not null constraint fk_appointment_advocate references advocate (id),
    state text not null constraint ck_appointment_state check (state in ('SCHEDULED', 'STARTED', 'ENDED', 'CANCELLED')),
    sequence integer not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    customer_zone text not null,
    customer_locale text not null,
    call_language text not null,
    booker_tenant_id text not null,
    booker_object_id text not null,
    booker_kind text not null,
    join_token_hash bytea not null constraint uq_appointment_join_token unique,
    started_at timestamptz,
    cancel_code text,
    cancel_text text,
    cancelled_at timestamptz,
    version bigint not null,
    constraint ck_appointment_time check (starts_at < ends_at),
    constraint ck_appointment_cancelled check ((state = 'CANCELLED') = (cancel_code is not null and cancelled_at is not null))
);
create unique index uq_appointment_current on appointment (ticket_id) where state in ('SCHEDULED', 'STARTED');
create index ix_appointment_due on appointment (ends_at) where state in ('SCHEDULED', 'STARTED');

-- Time of an advocate that may not overlap: the call plus its gap. The booking transaction locks the advocate's row first;
-- this constraint is the proof that holds even if a caller forgets to.
create table occupancy (
    id uuid constraint pk_occupancy primary key constraint fk_occupancy_appointment references appointment (id),
    advocate_id uuid not null constraint fk_occupancy_advocate references advocate (id),
    block_start timestamptz not null,
    block_end timestamptz not null,
    constraint ck_occupancy_block check (block_start < block_end),
    constraint ex_occupancy_overlap exclude using gist (advocate_id with =, tstzrange(block_start, block_end, '[)') with &&)
);
create index ix_occupancy_advocate_end on occupancy (advocate_id, block_end);
