// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.device;

import dev.mizan.hardware.device.HeldSession;
import dev.mizan.hardware.device.Known;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.printer.Evidence;
import dev.mizan.hardware.printer.PrintJob;
import dev.mizan.hardware.printer.PrintedJobs;
import dev.mizan.hardware.printer.Printer;
import dev.mizan.hardware.printer.PrinterCapabilities;
import dev.mizan.hardware.printer.PrinterReason;
import dev.mizan.hardware.printer.PrinterStatus;
import dev.mizan.hardware.receipt.Node;
import dev.mizan.hardware.receipt.Receipt;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.testkit.tck.device.Fault;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** What an owner can do with a fake printer. */
final class FakeJobs extends HeldSession<FakeHand> implements Printer {
    private static final int LONG = 100;

    private final FakePrinter fake;
    private final PrintedJobs jobs = new PrintedJobs();

    FakeJobs(FakePrinter fake, FakeHand hand) {
        super(hand);
        this.fake = fake;
    }

    @Override
    public PrinterCapabilities capabilities() {
        return fake.capabilities();
    }

    @Override
    public CompletionStage<Outcome<Evidence>> print(PrintJob job, Patience patience) {
        if (fake.has(Flaw.UNSURE_BEFORE_SENDING) && fake.fault() == Fault.UNPLUGGED) {
            return CompletableFuture.completedFuture(Outcome.refused(
                    PrinterReason.UNCONFIRMED, "device", by.id(), "job", job.id(), "detail", "pulled out"));
        }
        return by.call("print", patience, it -> printed(job));
    }

    private Outcome<Evidence> printed(PrintJob job) throws IOException {
        Optional<Outcome<Evidence>> before = jobs.before(by.id(), job);
        if (before.isPresent() && !fake.has(Flaw.PRINTS_TWICE)) {
            boolean other = before.get() instanceof Refused;
            return fake.has(Flaw.FORGETS_JOBS) && !other || fake.has(Flaw.TAKES_ANOTHER_FOR_THE_SAME) && other
                    ? Outcome.done(Evidence.ACCEPTED)
                    : before.get();
        }
        if (fake.fault() == Fault.NO_PAPER && !fake.has(Flaw.PRINTS_WITHOUT_PAPER)) {
            return Outcome.refused(PrinterReason.NO_PAPER, "device", by.id());
        }
        if (fake.fault() == Fault.STALE) {
            fake.set(Fault.NONE);
            if (fake.has(Flaw.STALE_IS_LOST)) {
                throw new IOException("connection reset");
            }
        }
        return sent(job);
    }

    private Outcome<Evidence> sent(PrintJob job) {
        Outcome<byte[]> bytes = fake.rendered(changed(job));
        if (bytes instanceof Refused<byte[]> refused) {
            if (fake.has(Flaw.PRINTS_QUESTION_MARKS)) {
                fake.line("?????");
            }
            if (fake.has(Flaw.PASSES_CONTROLS)) {
                fake.pulse();
            }
            return new Refused<>(refused.reason(), refused.facts());
        }
        fake.out(bytes.orElseThrow());
        if (fake.has(Flaw.OPENS_UNASKED)) {
            fake.pulse();
        }
        return jobs.remember(job, Outcome.done(fake.has(Flaw.CLAIMS_PAPER) ? Evidence.PRINTED : Evidence.SENT));
    }

    private PrintJob changed(PrintJob job) {
        List<Node> nodes = job.receipt().nodes();
        if (fake.has(Flaw.LOSES_A_JOB) && nodes.size() > 1) {
            nodes = nodes.subList(0, nodes.size() - 1);
        }
        if (fake.has(Flaw.CUTS_LONG_ONES) && nodes.size() > LONG) {
            nodes = nodes.subList(0, LONG);
        }
        if (fake.has(Flaw.NEVER_OPENS_THE_DRAWER)) {
            nodes = nodes.stream()
                    .filter(it -> !(it instanceof dev.mizan.hardware.receipt.DrawerPulse))
                    .toList();
        }
        return new PrintJob(job.id(), new Receipt(nodes), job.page());
    }

    @Override
    public CompletionStage<Outcome<PrinterStatus>> status(Patience patience) {
        PrinterStatus well = new PrinterStatus(Known.YES, Known.YES, Known.UNKNOWN, Known.NO);
        return fake.has(Flaw.TELLS_A_STATUS)
                ? CompletableFuture.completedFuture(Outcome.done(well))
                : by.call("status", patience, it -> Outcome.done(well));
    }
}
