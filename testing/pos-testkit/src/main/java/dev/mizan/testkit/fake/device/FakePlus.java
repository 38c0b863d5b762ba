// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.device;

import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.HeldSession;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.scale.plu.Plu;
import dev.mizan.hardware.scale.plu.PluLoad;
import dev.mizan.hardware.scale.plu.ScalePluPort;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.testkit.tck.counter.PluBench;
import dev.mizan.testkit.tck.device.Fault;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/** A label scale in memory. */
public final class FakePlus extends FakeDevice<ScalePluPort> implements PluBench {
    private volatile List<Plu> sold = List.of();
    private volatile List<Plu> sent = List.of();

    /** One with these flaws. */
    public FakePlus(Set<Flaw> flaws) {
        super(DeviceKind.SCALE, flaws);
    }

    /** A right one. */
    public FakePlus() {
        this(Set.of());
    }

    @Override
    ScalePluPort session(FakeHand hand) {
        return new Session(hand);
    }

    private final class Session extends HeldSession<FakeHand> implements ScalePluPort {
        Session(FakeHand hand) {
            super(hand);
        }

        @Override
        public CompletionStage<Outcome<List<Plu>>> load(PluLoad load, Patience patience) {
            sent = load.after(sold);
            return by.call("load", patience, it -> {
                List<Plu> after = load.after(sold);
                sold = has(Flaw.CONFIRMS_WITHOUT_LOADING) ? sold : kept(load);
                return Outcome.done(after);
            });
        }

        @Override
        public CompletionStage<Outcome<List<Plu>>> loaded(Patience patience) {
            return by.call(
                    "loaded", patience, it -> Outcome.done(has(Flaw.TELLS_WHAT_WAS_SENT) ? sent : FakePlus.this.sold));
        }
    }

    private List<Plu> kept(PluLoad load) {
        if (load.whole()) {
            PluLoad added = new PluLoad(false, load.put(), List.of());
            return has(Flaw.KEEPS_OLD_PLUS) ? added.after(sold) : load.after(sold);
        }
        return has(Flaw.FORGETS_THE_REST) ? PluLoad.whole(load.put()).after(sold) : load.after(sold);
    }

    @Override
    public List<Plu> sold() {
        return sold;
    }

    @Override
    public FakePlus device() {
        return this;
    }

    @Override
    public boolean fault(Fault fault) {
        set(fault);
        return fault == Fault.NONE || fault == Fault.SILENT || fault == Fault.UNPLUGGED || fault == Fault.SLOW;
    }
}
