-- Local times stay local: minutes of the day in the advocate's zone. Instants are made in Java, where the zone rules are.
create table working_hours (
    advocate_id uuid constraint pk_working_hours primary key
        constraint fk_working_hours_advocate references advocate (id),
    zone text not null,
    version bigint not null
);

create table working_window (
    advocate_id uuid not null constraint fk_working_window_hours references working_hours (advocate_id),
    day smallint not null constraint ck_working_window_day check (day between 1 and 7),
    start_minute smallint not null,
    end_minute smallint not null,
    constraint pk_working_window primary key (advocate_id, day, start_minute),
    constraint ck_working_window_order check (0 <= start_minute and start_minute < end_minute and end_minute <= 1440)
);
