// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge;

import dev.mizan.hardware.device.Attendant;
import dev.mizan.hardware.device.DeviceFault;
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
import dev.mizan.hardware.receipt.escpos.PrinterProfile;
import dev.mizan.hardware.receipt.raster.Typesetter;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import jpos.JposException;
import jpos.POSPrinter;
import jpos.POSPrinterConst;

/** Prints synchronously, so that each order's return says that the service has given it to the printer. */
final class PrintingSession extends HeldSession<Attendant> implements Printer {
    /** A first order that ends so has not reached the paper. */
    private static final Set<DeviceReason> NOTHING_LEFT = EnumSet.of(
            DeviceReason.CLOSED,
            DeviceReason.NOT_CLAIMED,
            DeviceReason.DISABLED,
            DeviceReason.UNSUPPORTED,
            DeviceReason.NO_HARDWARE,
            DeviceReason.OFFLINE,
            DeviceReason.BUSY);

    private final PrinterProfile profile;
    private final ControlLine<POSPrinter> line;
    private final Optional<Typesetter> typesetter;
    private final PrintedJobs jobs = new PrintedJobs();

    PrintingSession(
            Attendant by, PrinterProfile profile, ControlLine<POSPrinter> line, Optional<Typesetter> typesetter) {
        super(by);
        this.profile = profile;
        this.line = line;
        this.typesetter = typesetter;
    }

    @Override
    public PrinterCapabilities capabilities() {
        return new PrinterCapabilities(profile, Evidence.SENT);
    }

    @Override
    public CompletionStage<Outcome<Evidence>> print(PrintJob job, Patience patience) {
        return by.call("print", patience, it -> printed(job, it));
    }

    private Outcome<Evidence> printed(PrintJob job, Patience patience) throws DeviceFault {
        Optional<Outcome<Evidence>> before = jobs.before(by.id(), job);
        if (before.isPresent()) {
            return before.get();
        }
        Outcome<List<ControlLine.Order<POSPrinter>>> orders = new PrintOrders(profile, job, typesetter).orders();
        if (orders instanceof Refused<?> it) {
            return new Refused<>(it.reason(), it.facts());
        }
        PrinterStatus now = asked();
        if (now.coverOpen() == Known.YES) {
            return Outcome.refused(PrinterReason.COVER_OPEN, "device", by.id());
        }
        if (now.paper() == Known.NO) {
            return Outcome.refused(PrinterReason.NO_PAPER, "device", by.id());
        }
        return sent(job, orders.orElseThrow(), patience);
    }

    private Outcome<Evidence> sent(PrintJob job, List<ControlLine.Order<POSPrinter>> orders, Patience patience)
            throws DeviceFault {
        boolean left = false;
        try {
            for (ControlLine.Order<POSPrinter> order : orders) {
                if (patience.isOver()) {
                    throw new DeviceFault(DeviceReason.TIMED_OUT, "before the end");
                }
                line.tell(order);
                left = true;
            }
        } catch (DeviceFault e) {
            Optional<PrinterReason> unwell = left ? Optional.empty() : unwell(e);
            if (unwell.isPresent()) {
                return Outcome.refused(unwell.get(), "device", by.id());
            }
            if (!left && (NOTHING_LEFT.contains(e.reason()) || patience.isOver() && e.getCause() == null)) {
                throw e;
            }
            return jobs.remember(
                    job,
                    Outcome.refused(
                            PrinterReason.UNCONFIRMED,
                            "device",
                            by.id(),
                            "job",
                            job.id(),
                            "detail",
                            e.reason() + " " + e.getMessage()));
        }
        return jobs.remember(job, Outcome.done(Evidence.SENT));
    }

    /** What a service without sensors tells as it is asked to print (UnifiedPOS, extended errors of the printer). */
    private static Optional<PrinterReason> unwell(DeviceFault fault) {
        if (fault.reason() != DeviceReason.EXTENDED || !(fault.getCause() instanceof JposException thrown)) {
            return Optional.empty();
        }
        return switch (thrown.getErrorCodeExtended()) {
            case POSPrinterConst.JPOS_EPTR_REC_EMPTY -> Optional.of(PrinterReason.NO_PAPER);
            case POSPrinterConst.JPOS_EPTR_COVER_OPEN -> Optional.of(PrinterReason.COVER_OPEN);
            default -> Optional.empty();
        };
    }

    @Override
    public CompletionStage<Outcome<PrinterStatus>> status(Patience patience) {
        return by.call("status", patience, it -> Outcome.done(asked()));
    }

    private PrinterStatus asked() throws DeviceFault {
        Known paper = profile.tellsStatus() ? Known.of(!line.ask(POSPrinter::getRecEmpty)) : Known.UNKNOWN;
        Known low = line.ask(POSPrinter::getCapRecNearEndSensor)
                ? Known.of(line.ask(POSPrinter::getRecNearEnd))
                : Known.UNKNOWN;
        Known cover =
                line.ask(POSPrinter::getCapCoverSensor) ? Known.of(line.ask(POSPrinter::getCoverOpen)) : Known.UNKNOWN;
        return new PrinterStatus(Known.UNKNOWN, paper, low, cover);
    }
}
