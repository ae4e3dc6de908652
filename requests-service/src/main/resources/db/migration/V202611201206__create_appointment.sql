-- What scheduling-service told us of a request's call: whether it can be booked, and the calls booked so far.
create table appointment_availability (
    ticket_id uuid   not null,
    state     text   not null,
    reasons   text[] not null,
    sequence  bigint not null,
    constraint pk_appointment_availability primary key (ticket_id)
);

create table appointment (
    id        uuid        not null,
    ticket_id uuid        not null,
    state     text        not null,
    start_at  timestamptz not null,
    end_at    timestamptz not null,
    sequence  bigint      not null,
    constraint pk_appointment primary key (id),
    constraint ck_appointment_state check (state in ('SCHEDULED', 'STARTED', 'CANCELLED'))
);

create index ix_appointment_ticket on appointment (ticket_id, start_at desc);
