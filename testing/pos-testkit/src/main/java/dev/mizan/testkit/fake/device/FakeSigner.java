// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.device;

import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.HeldSession;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.fiscal.FiscalDevice;
import dev.mizan.hardware.fiscal.FiscalRequest;
import dev.mizan.hardware.fiscal.FiscalStamp;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.testkit.tck.counter.SignerBench;
import dev.mizan.testkit.tck.device.Fault;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A fiscal device in memory; its signature says nothing. */
public final class FakeSigner extends FakeDevice<FiscalDevice> implements SignerBench {
    private final Map<String, FiscalStamp> book = new ConcurrentHashMap<>();
    private final AtomicInteger signed = new AtomicInteger();
    private volatile boolean losing;

    /** One with these flaws. */
    public FakeSigner(Set<Flaw> flaws) {
        super(DeviceKind.FISCAL_DEVICE, flaws);
    }

    /** A right one. */
    public FakeSigner() {
        this(Set.of());
    }

    @Override
    FiscalDevice session(FakeHand hand) {
        return new Session(hand);
    }

    private final class Session extends HeldSession<FakeHand> implements FiscalDevice {
        Session(FakeHand hand) {
            super(hand);
        }

        @Override
        public CompletionStage<Outcome<FiscalStamp>> stamp(FiscalRequest request, Patience patience) {
            return by.call("stamp", patience, it -> {
                FiscalStamp stamp = sign(request);
                if (losing) {
                    losing = false;
                    set(Fault.SILENT);
                    while (fault() == Fault.SILENT) {
                        Thread.sleep(5);
                    }
                }
                return Outcome.done(stamp);
            });
        }

        @Override
        public CompletionStage<Outcome<Optional<FiscalStamp>>> find(String key, Patience patience) {
            return by.call(
                    "find",
                    patience,
                    it -> Outcome.done(
                            has(Flaw.FINDS_ALL)
                                    ? Optional.of(new FiscalStamp("1", "S"))
                                    : Optional.ofNullable(book.get(key)).filter(found -> !has(Flaw.FINDS_NOTHING))));
        }
    }

    private FiscalStamp sign(FiscalRequest request) {
        FiscalStamp before = book.get(request.key());
        String signature = "S" + new String(request.document(), StandardCharsets.UTF_8);
        boolean other = before != null && !before.signature().equals(signature);
        if (before != null && !has(Flaw.SIGNS_AGAIN) && !(other && has(Flaw.SIGNS_ANOTHER_UNDER_A_KEY))) {
            return before;
        }
        int number = has(Flaw.SIGNS_NOTHING) ? 0 : signed.incrementAndGet();
        FiscalStamp stamp = new FiscalStamp("" + (has(Flaw.HAS_ONE_NUMBER) ? 1 : number), signature);
        if (!losing || !has(Flaw.FORGETS_WHAT_IT_DID_NOT_ANSWER)) {
            book.put(request.key(), stamp);
        }
        return stamp;
    }

    @Override
    public int signed() {
        return signed.get();
    }

    @Override
    public boolean loseTheNextAnswer() {
        losing = true;
        return true;
    }

    @Override
    public FakeSigner device() {
        return this;
    }

    @Override
    public boolean fault(Fault fault) {
        set(fault);
        return fault == Fault.NONE || fault == Fault.SILENT || fault == Fault.UNPLUGGED || fault == Fault.SLOW;
    }
}
