// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.device;

import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.scale.Scale;
import dev.mizan.hardware.scale.ScaleCapabilities;
import dev.mizan.hardware.scale.Weighing;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Unit;
import dev.mizan.testkit.tck.device.Fault;
import dev.mizan.testkit.tck.device.Plate;
import dev.mizan.testkit.tck.device.ScaleBench;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A scale in memory that weighs to 15 kg in steps of 5 g. */
public final class FakeScale extends FakeDevice<Scale> implements ScaleBench {
    static final Quantity NOTHING = Quantity.zero(Unit.KILOGRAM);

    private final boolean able;
    private volatile Plate plate = Plate.of(NOTHING);
    private volatile Quantity tare = NOTHING;
    private volatile @Nullable Weighing first;
    private volatile boolean rubbish;
    private volatile @Nullable Quantity owed;
    private long total;

    /**
     * A scale with these flaws.
     *
     * @param able whether it can do all that a scale can declare, or weigh only
     */
    public FakeScale(boolean able, Set<Flaw> flaws) {
        super(DeviceKind.SCALE, flaws);
        this.able = able;
    }

    /** A right one that can do everything. */
    public FakeScale() {
        this(true, Set.of());
    }

    @Override
    Scale session(FakeHand hand) {
        if (!has(Flaw.LEAVES_A_TARE)) {
            tare = NOTHING;
        }
        return new FakeWeighings(this, hand);
    }

    @Override
    public FakeScale device() {
        return this;
    }

    @Override
    public void put(Plate on) {
        plate = on;
    }

    @Override
    public boolean fault(Fault fault) {
        rubbish |= fault == Fault.GARBAGE && has(Flaw.ENDS_AFTER_RUBBISH);
        if (fault == Fault.SILENT && has(Flaw.ANSWERS_LATER)) {
            owed = plate.gross();
        }
        set(fault);
        return fault != Fault.NO_PAPER && fault != Fault.STALE;
    }

    ScaleCapabilities capabilities() {
        boolean zero = able || has(Flaw.CHANGES_ITS_MIND) && total > 0;
        return new ScaleCapabilities(
                zero, able, able, able, Quantity.of("15.000", Unit.KILOGRAM), Quantity.of("0.005", Unit.KILOGRAM));
    }

    Plate plate() {
        return plate;
    }

    Quantity tare() {
        return tare;
    }

    void tare(Quantity to) {
        tare = to;
    }

    boolean endedByRubbish() {
        return rubbish;
    }

    /** What it owes from before, once. */
    @Nullable
    Quantity owed() {
        Quantity old = owed;
        owed = null;
        return old;
    }

    @Nullable
    Weighing first() {
        return first;
    }

    Weighing told(DeviceId id, long number, Quantity net, Quantity off, boolean stable) {
        total++;
        Weighing weighing = new Weighing(id, has(Flaw.NUMBERS_GO_ON) ? total : number, net, off, stable);
        if (first == null) {
            first = weighing;
        }
        return weighing;
    }
}
