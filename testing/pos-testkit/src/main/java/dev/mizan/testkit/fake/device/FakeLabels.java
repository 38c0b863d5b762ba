// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.device;

import dev.mizan.hardware.device.DeviceReason;
import dev.mizan.hardware.device.HeldSession;
import dev.mizan.hardware.device.Known;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.printer.Evidence;
import dev.mizan.hardware.printer.LabelJob;
import dev.mizan.hardware.printer.LabelPrinter;
import dev.mizan.hardware.printer.LabelPrinterCapabilities;
import dev.mizan.hardware.printer.LabelPrinterStatus;
import dev.mizan.hardware.printer.PrintedJobs;
import dev.mizan.hardware.printer.PrinterReason;
import dev.mizan.hardware.receipt.label.Handling;
import dev.mizan.hardware.receipt.label.Label;
import dev.mizan.hardware.receipt.label.ZplLabels;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.testkit.fake.label.LabelFirmware;
import dev.mizan.testkit.tck.device.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** What an owner can do with a fake label printer. */
final class FakeLabels extends HeldSession<FakeHand> implements LabelPrinter {
    private static final String HEAD_OPEN = ",0,1,0,1,2,";

    private final FakeLabelPrinter fake;
    private final LabelFirmware firmware;
    private final PrintedJobs jobs = new PrintedJobs();
    private String kept = "";

    FakeLabels(FakeLabelPrinter fake, FakeHand hand) {
        super(hand);
        this.fake = fake;
        this.firmware = fake.firmware();
    }

    @Override
    public LabelPrinterCapabilities capabilities() {
        return fake.capabilities();
    }

    @Override
    public CompletionStage<Outcome<Evidence>> print(LabelJob job, Patience patience) {
        if (fake.has(Flaw.UNSURE_BEFORE_SENDING) && fake.fault() == Fault.UNPLUGGED) {
            return CompletableFuture.completedFuture(unconfirmed(job));
        }
        return by.call("print", patience, it -> printed(job, it));
    }

    private Outcome<Evidence> unconfirmed(LabelJob job) {
        return Outcome.refused(PrinterReason.UNCONFIRMED, "device", by.id(), "job", job.id(), "detail", "labels wait");
    }

    private Outcome<Evidence> printed(LabelJob job, Patience patience) throws IOException {
        Optional<Outcome<Evidence>> before = jobs.before(by.id(), job.id(), job);
        if (before.isPresent() && !fake.has(Flaw.PRINTS_TWICE)) {
            boolean other = before.get() instanceof Refused;
            return fake.has(Flaw.FORGETS_JOBS) && !other || fake.has(Flaw.TAKES_ANOTHER_FOR_THE_SAME) && other
                    ? Outcome.done(Evidence.ACCEPTED)
                    : before.get();
        }
        if (fake.fault() == Fault.STALE) {
            fake.set(Fault.NONE);
            if (fake.has(Flaw.STALE_IS_LOST)) {
                throw new IOException("connection reset");
            }
        }
        if (!FakeLabelPrinter.PROFILE.handlings().contains(job.after()) && !fake.has(Flaw.PRETENDS_TO_HANDLE)) {
            return Outcome.refused(DeviceReason.UNSUPPORTED, "device", by.id(), "detail", job.after());
        }
        Optional<PrinterReason> stopped = stopped();
        return stopped.isPresent() ? Outcome.refused(stopped.get(), "device", by.id()) : written(job, patience);
    }

    private Optional<PrinterReason> stopped() {
        String[] told = status().split(",", -1);
        if (told[1].equals("1") && !fake.has(Flaw.PRINTS_WITHOUT_PAPER)) {
            return Optional.of(PrinterReason.NO_PAPER);
        }
        if (told[2].equals("1") && !fake.has(Flaw.IGNORES_A_PAUSE)) {
            return Optional.of(PrinterReason.PAUSED);
        }
        return status().contains(HEAD_OPEN) && !fake.has(Flaw.PRINTS_WITH_AN_OPEN_HEAD)
                ? Optional.of(PrinterReason.COVER_OPEN)
                : Optional.empty();
    }

    private String status() {
        return new String(sent("~HS"), StandardCharsets.ISO_8859_1);
    }

    private byte[] sent(String zpl) {
        return firmware.answer(zpl.getBytes(StandardCharsets.ISO_8859_1));
    }

    private Outcome<Evidence> written(LabelJob job, Patience patience) {
        Handling after =
                fake.has(Flaw.NEVER_CUTS) || fake.has(Flaw.PRETENDS_TO_HANDLE) ? Handling.TEAR_OFF : job.after();
        Outcome<String> zpl =
                new ZplLabels(FakeLabelPrinter.PROFILE, Optional.empty()).zpl(changed(job.label()), after);
        if (zpl instanceof Refused<String> refused) {
            if (fake.has(Flaw.PRINTS_QUESTION_MARKS)) {
                sent("^XA^FO1,1^A0N,30^FD?????^FS^XZ");
            }
            return new Refused<>(refused.reason(), refused.facts());
        }
        String flawed = fake.has(Flaw.PASSES_COMMANDS)
                ? zpl.orElseThrow().replace("_5E", "^").replace("_7E", "~")
                : zpl.orElseThrow();
        if (fake.has(Flaw.SWAPS_LABELS) && kept.isEmpty()) {
            kept = flawed;
        } else {
            sent(flawed + kept);
        }
        return jobs.remember(job.id(), job, followed(job, patience));
    }

    private Label changed(Label label) {
        List<Label.Field> fields = label.fields();
        if (fake.has(Flaw.LOSES_A_FIELD)) {
            fields = fields.subList(0, Math.max(1, fields.size() - 1));
        }
        if (fake.has(Flaw.MISSPELLS_CODES)) {
            fields = fields.stream()
                    .map(it -> it instanceof Label.Gs1Bars bars
                            ? new Label.Gs1Matrix(bars.x(), bars.y(), 4, bars.elements())
                            : it)
                    .toList();
        }
        int width = fake.has(Flaw.PRINTS_BEYOND_THE_EDGE)
                ? Math.min(label.width(), FakeLabelPrinter.PROFILE.width())
                : label.width();
        return new Label(width, label.height(), fields, fake.has(Flaw.PRINTS_ONE_COPY) ? 1 : label.copies());
    }

    private Outcome<Evidence> followed(LabelJob job, Patience patience) {
        while (firmware.waiting() > 0 && !fake.has(Flaw.TAKES_SENT_FOR_PRINTED)) {
            if (stopped().isPresent()) {
                return unconfirmed(job);
            }
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                if (patience.cancel().isCancelled() && !fake.has(Flaw.GOES_ON_WHEN_TAKEN_BACK)) {
                    sent("~JA");
                }
                return unconfirmed(job);
            }
        }
        return Outcome.done(Evidence.PRINTED);
    }

    @Override
    public CompletionStage<Outcome<LabelPrinterStatus>> status(Patience patience) {
        LabelPrinterStatus well =
                new LabelPrinterStatus(Known.YES, Known.YES, Known.UNKNOWN, Known.NO, Known.NO, OptionalInt.empty());
        return fake.has(Flaw.TELLS_A_STATUS)
                ? CompletableFuture.completedFuture(Outcome.done(well))
                : by.call("status", patience, it -> Outcome.done(well));
    }

    @Override
    public CompletionStage<Outcome<Boolean>> clear(Patience patience) {
        return by.call("clear", patience, it -> {
            if (!fake.has(Flaw.CLEARS_NO_LABELS)) {
                sent("~JA");
            }
            return Outcome.done(true);
        });
    }
}
