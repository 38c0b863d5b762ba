// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.device;

import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.printer.Evidence;
import dev.mizan.hardware.printer.PrintJob;
import dev.mizan.hardware.printer.Printer;
import dev.mizan.hardware.printer.PrinterCapabilities;
import dev.mizan.hardware.receipt.escpos.EscPosRenderer;
import dev.mizan.hardware.receipt.escpos.Profiles;
import dev.mizan.hardware.receipt.escpos.TextStrategy;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.testkit.tck.device.Fault;
import dev.mizan.testkit.tck.device.PrinterBench;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A printer in memory, of 80 mm; its paper can be read. It has no typesetter. */
public final class FakePrinter extends FakeDevice<Printer> implements PrinterBench {
    private static final PrinterCapabilities ABLE = new PrinterCapabilities(Profiles.EPSON_80, Evidence.SENT);

    private final List<String> extra = new ArrayList<>();
    private final List<byte[]> held = new ArrayList<>();
    private final EscPosPaper paper;
    private int pulses;

    /** A printer with these flaws. */
    public FakePrinter(Set<Flaw> flaws) {
        super(DeviceKind.RECEIPT_PRINTER, flaws);
        Map<Integer, Charset> tables = new HashMap<>();
        Profiles.EPSON_80.tables().forEach(it -> tables.put(it.number(), it.charset()));
        paper = new EscPosPaper(tables);
    }

    /** A right one. */
    public FakePrinter() {
        this(Set.of());
    }

    PrinterCapabilities capabilities() {
        return ABLE;
    }

    @Override
    Printer session(FakeHand hand) {
        return new FakeJobs(this, hand);
    }

    @Override
    public FakePrinter device() {
        return this;
    }

    @Override
    public boolean fault(Fault fault) {
        set(fault);
        return fault != Fault.GARBAGE;
    }

    /** The bytes of a job, as this printer would send them. */
    Outcome<byte[]> rendered(PrintJob job) {
        return new EscPosRenderer(Profiles.EPSON_80, job.page(), TextStrategy.AUTO, Optional.empty(), job.pictures())
                .render(job.receipt());
    }

    synchronized void out(byte[] bytes) {
        if (has(Flaw.MIXES_JOBS)) {
            held.add(bytes);
            if (held.size() % 2 == 0) {
                byte[] last = held.get(held.size() - 1);
                int half = 0;
                while (last[half++] != '\n') {
                    continue;
                }
                paper.print(Arrays.copyOf(last, half)).print(held.get(held.size() - 2));
                paper.print(Arrays.copyOfRange(last, half, last.length));
            }
            return;
        }
        paper.print(bytes);
    }

    synchronized void line(String text) {
        extra.add(text);
    }

    synchronized void pulse() {
        pulses++;
    }

    @Override
    public synchronized List<String> paper() {
        List<String> lines = new ArrayList<>(paper.lines());
        lines.addAll(extra);
        return lines;
    }

    @Override
    public synchronized int pulses() {
        return paper.pulses() + pulses;
    }
}
