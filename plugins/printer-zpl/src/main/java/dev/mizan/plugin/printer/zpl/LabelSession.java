// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.printer.zpl;

import dev.mizan.hardware.device.Attendant;
import dev.mizan.hardware.device.DeviceReason;
import dev.mizan.hardware.device.HeldSession;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.printer.Evidence;
import dev.mizan.hardware.printer.LabelJob;
import dev.mizan.hardware.printer.LabelPrinter;
import dev.mizan.hardware.printer.LabelPrinterCapabilities;
import dev.mizan.hardware.printer.LabelPrinterStatus;
import dev.mizan.hardware.printer.PrintedJobs;
import dev.mizan.hardware.printer.PrinterReason;
import dev.mizan.hardware.receipt.label.ZplLabels;
import dev.mizan.hardware.wire.RenewedWire;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Prints one label after the other: writes it whole, looks whether the printer is well, sends, waits until it has none left. */
final class LabelSession extends HeldSession<Attendant> implements LabelPrinter {
    /** Between two looks at a printer that prints; one label takes it about half a second. */
    private static final long LOOK = 40;

    /** Between the end of setting a format and the begin of its batch a printer may for a moment tell of neither. */
    private static final int LOOKS = 2;

    private static final byte[] CANCEL_ALL = "~JA".getBytes(StandardCharsets.US_ASCII);

    private final RenewedWire line;
    private final ZplLabels labels;
    private final PrintedJobs jobs = new PrintedJobs();

    LabelSession(Attendant by, RenewedWire line, ZplLabels labels) {
        super(by);
        this.line = line;
        this.labels = labels;
    }

    @Override
    public LabelPrinterCapabilities capabilities() {
        return new LabelPrinterCapabilities(labels.profile(), tellsStatus() ? Evidence.PRINTED : Evidence.SENT);
    }

    private boolean tellsStatus() {
        return labels.profile().tellsStatus();
    }

    @Override
    public CompletionStage<Outcome<Evidence>> print(LabelJob job, Patience patience) {
        return by.call("print " + job.id(), patience, it -> once(job, it));
    }

    private Outcome<Evidence> once(LabelJob job, Patience patience) throws IOException {
        Optional<Outcome<Evidence>> before = jobs.before(by.id(), job.id(), job);
        if (before.isPresent()) {
            return before.get();
        }
        if (!labels.profile().handlings().contains(job.after())) {
            return by.refused(DeviceReason.UNSUPPORTED, String.valueOf(job.after()));
        }
        Outcome<String> zpl = labels.zpl(job.label(), job.after());
        if (zpl instanceof Refused<String> refused) {
            return new Refused<>(refused.reason(), refused.facts());
        }
        line.freshen(patience);
        if (tellsStatus()) {
            Outcome<Boolean> well = well(patience);
            if (well instanceof Refused<Boolean> refused) {
                return new Refused<>(refused.reason(), refused.facts());
            }
        }
        byte[] bytes = zpl.orElseThrow().getBytes(StandardCharsets.US_ASCII);
        return jobs.remember(job.id(), job, sent(job, bytes, patience));
    }

    private Outcome<Boolean> well(Patience patience) throws IOException {
        Optional<HostStatus> told = HostStatus.ask(line, patience);
        if (told.isEmpty()) {
            return by.refused(DeviceReason.OFFLINE, "no answer to a question for its status; nothing was sent");
        }
        Optional<PrinterReason> stopped = told.get().stopped();
        return stopped.isPresent() ? Outcome.refused(stopped.get(), "device", by.id()) : Outcome.done(true);
    }

    private Outcome<Evidence> sent(LabelJob job, byte[] bytes, Patience patience) {
        try {
            int sent = line.send(bytes, patience);
            if (sent < bytes.length) {
                return unlessTakenBack(
                        job, patience, unconfirmed(job, sent + " of " + bytes.length + " bytes were sent"));
            }
            return tellsStatus() ? followed(job, patience) : Outcome.done(Evidence.SENT);
        } catch (InterruptedException e) {
            return takenBack(job, patience);
        } catch (IOException e) {
            return unlessTakenBack(job, patience, unconfirmed(job, String.valueOf(e.getMessage())));
        }
    }

    /** Looks until nothing is left in the printer; a printer that stops or falls silent has not said that it printed. */
    private Outcome<Evidence> followed(LabelJob job, Patience patience) throws IOException, InterruptedException {
        int clean = 0;
        while (!patience.isOver()) {
            Optional<HostStatus> told = HostStatus.ask(line, patience);
            if (told.isEmpty()) {
                // A question is broken off, too, by whoever takes the call back.
                return unlessTakenBack(job, patience, Outcome.done(Evidence.SENT));
            }
            Optional<PrinterReason> stopped = told.get().stopped();
            if (stopped.isPresent() && told.get().waiting() > 0) {
                return unconfirmed(
                        job,
                        told.get().waiting() + " labels wait: " + stopped.get().code());
            }
            clean = told.get().waiting() == 0 ? clean + 1 : 0;
            if (clean == LOOKS) {
                return Outcome.done(Evidence.PRINTED);
            }
            Thread.sleep(LOOK);
        }
        return unlessTakenBack(job, patience, unconfirmed(job, "labels were to come"));
    }

    private Outcome<Evidence> unlessTakenBack(LabelJob job, Patience patience, Outcome<Evidence> otherwise) {
        return patience.cancel().isCancelled() ? takenBack(job, patience) : otherwise;
    }

    /** Whoever takes a call back does not want the labels that are still to come. */
    private Outcome<Evidence> takenBack(LabelJob job, Patience patience) {
        if (!patience.cancel().isCancelled()) {
            return unconfirmed(job, "it was let go of before the printer had ended");
        }
        try {
            line.send(CANCEL_ALL, Patience.of(java.time.Duration.ofSeconds(1)));
            return unconfirmed(job, "taken back, and what was to come was cancelled in the printer");
        } catch (IOException e) {
            return unconfirmed(job, "taken back, but not in the printer: " + e.getMessage());
        }
    }

    private Outcome<Evidence> unconfirmed(LabelJob job, String detail) {
        return Outcome.refused(PrinterReason.UNCONFIRMED, "device", by.id(), "job", job.id(), "detail", detail);
    }

    @Override
    public CompletionStage<Outcome<LabelPrinterStatus>> status(Patience patience) {
        return by.call("status", patience, it -> {
            if (!tellsStatus()) {
                return Outcome.done(LabelPrinterStatus.UNKNOWN);
            }
            line.freshen(it);
            return Outcome.done(HostStatus.ask(line, it).map(HostStatus::told).orElse(LabelPrinterStatus.UNKNOWN));
        });
    }

    @Override
    public CompletionStage<Outcome<Boolean>> clear(Patience patience) {
        return by.call("clear", patience, it -> {
            line.freshen(it);
            if (line.send(CANCEL_ALL, it) < CANCEL_ALL.length) {
                return by.refused(DeviceReason.TIMED_OUT, "~JA was not sent whole");
            }
            return tellsStatus() ? cleared(it) : Outcome.done(true);
        });
    }

    /** What was sent is not yet read: only a printer that says so has nothing left, and a roll put in now prints nothing. */
    private Outcome<Boolean> cleared(Patience patience) throws IOException, InterruptedException {
        while (!patience.isOver()) {
            Optional<HostStatus> told = HostStatus.ask(line, patience);
            if (told.isEmpty()) {
                break;
            }
            if (told.get().waiting() == 0) {
                return Outcome.done(true);
            }
            Thread.sleep(LOOK);
        }
        return by.refused(DeviceReason.TIMED_OUT, "~JA was sent, and the printer did not say that nothing waits");
    }
}
