// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.printer.escpos;

import dev.mizan.hardware.device.Attendant;
import dev.mizan.hardware.device.DeviceReason;
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
import dev.mizan.hardware.wire.RenewedWire;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Prints one job after the other: renders it whole, looks whether the printer is well, sends, asks how far it came. */
final class PrintingSession extends HeldSession<Attendant> implements Printer {
    private final RenewedWire line;
    private final Rendering rendering;
    private final StatusBytes status;
    private final PrintedJobs jobs = new PrintedJobs();

    PrintingSession(Attendant by, RenewedWire line, Rendering rendering) {
        super(by);
        this.line = line;
        this.rendering = rendering;
        this.status = new StatusBytes(line);
    }

    @Override
    public PrinterCapabilities capabilities() {
        return new PrinterCapabilities(
                rendering.profile(), rendering.profile().tellsStatus() ? Evidence.PRINTED : Evidence.SENT);
    }

    @Override
    public CompletionStage<Outcome<Evidence>> print(PrintJob job, Patience patience) {
        return by.call("print " + job.id(), patience, it -> once(job, it));
    }

    private Outcome<Evidence> once(PrintJob job, Patience patience) throws IOException {
        Optional<Outcome<Evidence>> before = jobs.before(by.id(), job);
        if (before.isPresent()) {
            return before.get();
        }
        Outcome<byte[]> bytes = rendering.bytes(job);
        if (bytes instanceof Refused<byte[]> refused) {
            return new Refused<>(refused.reason(), refused.facts());
        }
        line.freshen(patience);
        if (rendering.profile().tellsStatus()) {
            Outcome<Boolean> well = well(patience);
            if (well instanceof Refused<Boolean> refused) {
                return new Refused<>(refused.reason(), refused.facts());
            }
        }
        return jobs.remember(job, sent(job, bytes.orElseThrow(), patience));
    }

    private Outcome<Boolean> well(Patience patience) throws IOException {
        PrinterStatus told = status.read(patience);
        if (told.online() == Known.UNKNOWN) {
            return by.refused(DeviceReason.OFFLINE, "no answer to a question for its status; nothing was sent");
        }
        if (told.paper() == Known.NO) {
            return Outcome.refused(PrinterReason.NO_PAPER, "device", by.id());
        }
        return told.coverOpen() == Known.YES
                ? Outcome.refused(PrinterReason.COVER_OPEN, "device", by.id())
                : Outcome.done(true);
    }

    private Outcome<Evidence> sent(PrintJob job, byte[] bytes, Patience patience) {
        try {
            int sent = line.send(bytes, patience);
            if (sent < bytes.length) {
                return unconfirmed(job, sent + " of " + bytes.length + " bytes were sent");
            }
            boolean reached = rendering.profile().tellsStatus() && status.reached(patience);
            return Outcome.done(reached ? Evidence.PRINTED : Evidence.SENT);
        } catch (IOException e) {
            return unconfirmed(job, String.valueOf(e.getMessage()));
        }
    }

    private Outcome<Evidence> unconfirmed(PrintJob job, String detail) {
        return Outcome.refused(PrinterReason.UNCONFIRMED, "device", by.id(), "job", job.id(), "detail", detail);
    }

    @Override
    public CompletionStage<Outcome<PrinterStatus>> status(Patience patience) {
        return by.call("status", patience, it -> {
            if (!rendering.profile().tellsStatus()) {
                return Outcome.done(PrinterStatus.UNKNOWN);
            }
            line.freshen(it);
            return Outcome.done(status.read(it));
        });
    }
}
