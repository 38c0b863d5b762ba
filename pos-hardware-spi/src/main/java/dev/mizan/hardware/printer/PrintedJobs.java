// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.printer;

import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.receipt.Receipt;
import dev.mizan.hardware.receipt.text.Page;
import dev.mizan.spi.outcome.Outcome;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The jobs that an owner has printed, for drivers: what to answer where an id comes again. Not thread-safe. */
public final class PrintedJobs {
    private final Map<String, Done> done = new LinkedHashMap<>();

    private record Done(Object document, Outcome<Evidence> outcome) {}

    private record OnPage(Receipt receipt, Page page) {}

    /** No job yet. */
    public PrintedJobs() {}

    /** The answer for an id that was there before, or empty for a new one. */
    public Optional<Outcome<Evidence>> before(DeviceId device, PrintJob job) {
        return before(device, job.id(), new OnPage(job.receipt(), job.page()));
    }

    /** The same for a document of any kind; two are the same where they are equal. */
    public Optional<Outcome<Evidence>> before(DeviceId device, String id, Object document) {
        Done then = done.get(id);
        if (then == null) {
            return Optional.empty();
        }
        return Optional.of(
                then.document().equals(document)
                        ? then.outcome()
                        : Outcome.refused(PrinterReason.OTHER_JOB, "device", device, "job", id));
    }

    /** Remembers what became of a job of which a byte had left. */
    public Outcome<Evidence> remember(PrintJob job, Outcome<Evidence> outcome) {
        return remember(job.id(), new OnPage(job.receipt(), job.page()), outcome);
    }

    /** The same for a document of any kind. */
    public Outcome<Evidence> remember(String id, Object document, Outcome<Evidence> outcome) {
        done.put(id, new Done(document, outcome));
        if (done.size() > Printer.REMEMBERED) {
            done.remove(done.keySet().iterator().next());
        }
        return outcome;
    }
}
