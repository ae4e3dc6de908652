-- What requests-service says about its teams and advocates; sequence = ce_sequence of the snapshot we hold.
create table team (
    id uuid constraint pk_team primary key,
    name text not null,
    schedules boolean not null,
    sequence bigint not null
);

create table advocate (
    id uuid constraint pk_advocate primary key,
    tenant_id text not null,
    object_id text not null,
    account_kind text not null constraint ck_advocate_account_kind check (account_kind in ('PERSONAL', 'WORK')),
    display_name text not null,
    active boolean not null,
    sequence bigint not null
);
