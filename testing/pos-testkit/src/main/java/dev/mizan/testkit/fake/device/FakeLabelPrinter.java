// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.device;

import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.printer.Evidence;
import dev.mizan.hardware.printer.LabelPrinter;
import dev.mizan.hardware.printer.LabelPrinterCapabilities;
import dev.mizan.hardware.receipt.label.Handling;
import dev.mizan.hardware.receipt.label.LabelProfile;
import dev.mizan.hardware.receipt.label.LabelProfiles;
import dev.mizan.testkit.fake.label.LabelFirmware;
import dev.mizan.testkit.tck.device.Fault;
import dev.mizan.testkit.tck.label.LabelPrinterBench;
import dev.mizan.testkit.tck.label.PrintedLabel;
import java.util.List;
import java.util.Set;

/** A label printer in memory, of 104 mm, with a cutter; what comes out can be read. It has a font of Unicode and no typesetter. */
public final class FakeLabelPrinter extends FakeDevice<LabelPrinter> implements LabelPrinterBench {
    static final LabelProfile PROFILE = LabelProfiles.ZPL_203_4_INCH
            .that(Set.of(Handling.TEAR_OFF, Handling.CUT))
            .withFont("E:TT0003M_.FNT");

    private final LabelFirmware firmware = new LabelFirmware();

    /** One with these flaws. */
    public FakeLabelPrinter(Set<Flaw> flaws) {
        super(DeviceKind.LABEL_PRINTER, flaws);
    }

    /** A right one. */
    public FakeLabelPrinter() {
        this(Set.of());
    }

    LabelPrinterCapabilities capabilities() {
        return new LabelPrinterCapabilities(PROFILE, has(Flaw.CLAIMS_PAPER) ? Evidence.SENT : Evidence.PRINTED);
    }

    LabelFirmware firmware() {
        return firmware;
    }

    @Override
    LabelPrinter session(FakeHand hand) {
        return new FakeLabels(this, hand);
    }

    @Override
    public FakeLabelPrinter device() {
        return this;
    }

    @Override
    public boolean fault(Fault fault) {
        set(fault);
        return fault != Fault.GARBAGE && fault != Fault.NO_PAPER;
    }

    @Override
    public List<PrintedLabel> out() {
        return firmware.out();
    }

    @Override
    public int waiting() {
        return firmware.waiting();
    }

    @Override
    public void load(int labels) {
        firmware.load(labels);
    }

    @Override
    public void pause(boolean on) {
        firmware.pause(on);
    }

    @Override
    public void openHead(boolean open) {
        firmware.openHead(open);
    }

    @Override
    public void hold(boolean on) {
        firmware.hold(on);
    }
}
