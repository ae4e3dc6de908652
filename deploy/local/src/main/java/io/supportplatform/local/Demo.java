package io.supportplatform.local;

import static io.supportplatform.local.parts.SamplePerson.ADA;

import io.supportplatform.local.parts.MailboxReader;
import java.io.PrintStream;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;

/** {@code demo}: the main journey over REST as customer, team lead and advocate, with a contract of its own. */
public final class Demo {

    private final Ports ports;
    private final Console console;
    private final Journey journey;
    private final String run = UUID.randomUUID().toString();

    Demo(Ports ports, Console console) {
        this.ports = ports;
        this.console = console;
        this.journey = new Journey(new RestClient(ports, console::print), console);
    }

    /** Runs the journey against a stack, telling each step; fails with a {@link StackException} at the first surprise. */
    public static void against(Ports ports, PrintStream out) {
        new Demo(ports, new Console(out, Clock.system(ZoneId.systemDefault()))).run();
    }

    void run() {
        var contracts = new DemoContract(journey, run);
        var requests = new DemoRequest(journey, run);
        var mails = new DemoMails(journey, new MailboxReader(ports.imap()));
        var appointments = new DemoAppointment(journey, mails, run);

        requests.completeProfile();
        var contract = contracts.issueAndRegister();
        contracts.requirePlanAvailable(contract);
        var reservation = contracts.reserve(contract);
        var ticket = requests.submit(requests.draft(contract, reservation));
        contracts.requireOneUnitUsed(contract);
        requests.assign(ticket);
        appointments.bookMoveCancelAndBookAgain(ticket);
        requests.requireAppointmentShown(ticket);
        mails.requireAll(ticket);
        console.print("The journey is complete: request %s, contract %s, all as %s"
                .formatted(ticket.number(), contract.number(), ADA.fullName()));
    }
}
