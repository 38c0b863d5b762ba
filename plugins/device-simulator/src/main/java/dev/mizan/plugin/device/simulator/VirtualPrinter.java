// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.device.simulator;

import dev.mizan.hardware.device.Attendant;
import dev.mizan.hardware.device.AttendedDevice;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.device.DeviceKind;
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
import dev.mizan.hardware.receipt.DrawerPulse;
import dev.mizan.hardware.receipt.Node;
import dev.mizan.hardware.receipt.Section;
import dev.mizan.hardware.receipt.escpos.PrinterProfile;
import dev.mizan.hardware.receipt.raster.PaperPicture;
import dev.mizan.hardware.receipt.raster.Raster;
import dev.mizan.hardware.receipt.raster.Typesetter;
import dev.mizan.hardware.receipt.text.TextRenderer;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** A printer whose paper is handed to a viewer. */
public final class VirtualPrinter extends AttendedDevice<Printer> {
    private final PrinterProfile profile;
    private final Optional<Typesetter> typesetter;
    private final Consumer<Paper> viewer;
    private volatile boolean paper = true;
    private volatile boolean plugged = true;
    private volatile Runnable drawer = () -> {};
    private long number;

    /**
     * A printer.
     *
     * @param typesetter for a picture of the paper; without one there is only text
     * @param viewer is told of each paper, on the printer's thread
     */
    public VirtualPrinter(
            DeviceId id, PrinterProfile profile, Optional<Typesetter> typesetter, Consumer<Paper> viewer) {
        super(id, DeviceKind.RECEIPT_PRINTER);
        this.profile = profile;
        this.typesetter = typesetter;
        this.viewer = viewer;
    }

    /** Puts paper in, or takes it out. */
    public void paper(boolean in) {
        paper = in;
    }

    /** Plugs it in, or pulls it out. */
    public void plugged(boolean in) {
        plugged = in;
    }

    /** Hangs a drawer on it. */
    public void drawer(VirtualDrawer hung) {
        drawer = hung::pulse;
    }

    @Override
    protected void connect(Patience patience) throws IOException {
        reach();
    }

    @Override
    protected void disconnect() {
        // nothing is open
    }

    private void reach() throws IOException {
        if (!plugged) {
            throw new IOException("pulled out");
        }
    }

    @Override
    protected Printer session(Attendant by) {
        return new Printing(by);
    }

    private static long pulses(List<Node> nodes) {
        return nodes.stream()
                .mapToLong(it ->
                        it instanceof Section section ? pulses(section.nodes()) : it instanceof DrawerPulse ? 1 : 0)
                .sum();
    }

    private final class Printing extends HeldSession<Attendant> implements Printer {
        private final PrintedJobs jobs = new PrintedJobs();

        Printing(Attendant by) {
            super(by);
        }

        @Override
        public PrinterCapabilities capabilities() {
            return new PrinterCapabilities(profile, Evidence.PRINTED);
        }

        @Override
        public CompletionStage<Outcome<Evidence>> print(PrintJob job, Patience patience) {
            return by.call("print " + job.id(), patience, it -> printed(job));
        }

        private Outcome<Evidence> printed(PrintJob job) throws IOException {
            reach();
            Optional<Outcome<Evidence>> before = jobs.before(by.id(), job);
            if (before.isPresent()) {
                return before.get();
            }
            if (!paper) {
                return Outcome.refused(PrinterReason.NO_PAPER, "device", by.id());
            }
            Optional<Outcome<Raster>> picture = typesetter.map(
                    it -> new PaperPicture(profile.dots(), profile.columns(), job.page(), it, job.pictures())
                            .draw(job.receipt()));
            if (picture.isPresent() && picture.get() instanceof Refused<Raster> refused) {
                return new Refused<>(refused.reason(), refused.facts());
            }
            String text = new TextRenderer(profile.columns(), job.page()).text(job.receipt());
            viewer.accept(new Paper(++number, job.id(), text, picture.map(Outcome::orElseThrow)));
            for (long i = pulses(job.receipt().nodes()); i > 0; i--) {
                drawer.run();
            }
            return jobs.remember(job, Outcome.done(Evidence.PRINTED));
        }

        @Override
        public CompletionStage<Outcome<PrinterStatus>> status(Patience patience) {
            return by.call("status", patience, it -> {
                reach();
                return Outcome.done(new PrinterStatus(Known.YES, Known.of(paper), Known.NO, Known.NO));
            });
        }
    }
}
