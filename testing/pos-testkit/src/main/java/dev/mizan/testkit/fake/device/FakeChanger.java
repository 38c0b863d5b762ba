// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.device;

import dev.mizan.hardware.changer.CashChanger;
import dev.mizan.hardware.changer.CashCount;
import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.HeldSession;
import dev.mizan.hardware.device.Patience;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.testkit.tck.counter.ChangerBench;
import dev.mizan.testkit.tck.device.Fault;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletionStage;

/** A cash changer in memory, with two pieces of five and ten of one. */
public final class FakeChanger extends FakeDevice<CashChanger> implements ChangerBench {
    private static final Currency SAR = Currency.SAR;
    private final TreeMap<Long, Integer> inside = new TreeMap<>(Map.of(100L, 10, 500L, 2));
    private final TreeMap<Long, Integer> deposit = new TreeMap<>();
    private Money out = Money.zero(SAR);
    private Money most = Money.ofMinor(Long.MAX_VALUE, SAR);

    /** One with these flaws. */
    public FakeChanger(Set<Flaw> flaws) {
        super(DeviceKind.CASH_CHANGER, flaws);
    }

    /** A right one. */
    public FakeChanger() {
        this(Set.of());
    }

    @Override
    CashChanger session(FakeHand hand) {
        return new Session(hand);
    }

    private final class Session extends HeldSession<FakeHand> implements CashChanger {
        Session(FakeHand hand) {
            super(hand);
        }

        @Override
        public CompletionStage<Outcome<CashCount>> inside(Patience patience) {
            return by.call(
                    "inside",
                    patience,
                    it -> Outcome.done(
                            has(Flaw.MISCOUNTS_ITS_INSIDE)
                                    ? new CashCount(SAR, Map.of(100L, 9))
                                    : FakeChanger.this.inside()));
        }

        @Override
        public CompletionStage<Outcome<Boolean>> beginDeposit(Patience patience) {
            return by.call("begin a deposit", patience, it -> {
                clear();
                return Outcome.done(true);
            });
        }

        @Override
        public CompletionStage<Outcome<CashCount>> endDeposit(Patience patience) {
            return by.call("end a deposit", patience, it -> Outcome.done(deposited()));
        }

        @Override
        public CompletionStage<Outcome<CashCount>> dispense(Money amount, Patience patience) {
            if (!amount.isPositive() && !has(Flaw.GIVES_FOR_NOTHING)) {
                throw new IllegalArgumentException("nothing to give: " + amount);
            }
            if (fault() == Fault.SILENT && has(Flaw.GIVES_TWICE)) {
                give(amount);
                give(amount);
            }
            return by.call("dispense", patience, it -> Outcome.done(give(amount)));
        }
    }

    private synchronized void clear() {
        deposit.clear();
    }

    private synchronized CashCount deposited() {
        if (has(Flaw.MISCOUNTS_A_DEPOSIT) && !deposit.isEmpty()) {
            deposit.pollFirstEntry();
        }
        if (has(Flaw.INVENTS_A_DEPOSIT)) {
            deposit.merge(100L, 1, Integer::sum);
        }
        deposit.forEach((face, count) -> inside.merge(face, count, Integer::sum));
        return new CashCount(SAR, deposit);
    }

    private synchronized CashCount give(Money amount) {
        TreeMap<Long, Integer> given = new TreeMap<>();
        long left = has(Flaw.GIVES_ONE_MORE) ? amount.minor() + 100 : amount.minor();
        if (has(Flaw.GIVES_MORE_THAN_ASKED)) {
            left = (left + 99) / 100 * 100;
        }
        for (long face : List.copyOf(inside.descendingKeySet())) {
            boolean fits = left >= face;
            while (fits && inside.getOrDefault(face, 0) > 0) {
                left -= face;
                take(face, given);
                fits = left >= face;
            }
        }
        return new CashCount(SAR, given);
    }

    private void take(long face, Map<Long, Integer> given) {
        Money piece = Money.ofMinor(face, SAR);
        boolean stuck = out.plus(piece).compareTo(most) > 0;
        if (!stuck) {
            inside.computeIfPresent(face, (it, count) -> count == 1 ? null : count - 1);
            out = out.plus(piece);
        }
        if (!stuck || has(Flaw.TELLS_WHAT_STUCK)) {
            given.merge(face, 1, Integer::sum);
        }
    }

    @Override
    public synchronized CashCount inside() {
        return new CashCount(SAR, inside);
    }

    @Override
    public synchronized void insert(long face, int count) {
        deposit.merge(face, count, Integer::sum);
    }

    @Override
    public synchronized Money cameOut() {
        return out;
    }

    @Override
    public synchronized void stuckAfter(Money amount) {
        most = amount;
    }

    @Override
    public FakeChanger device() {
        return this;
    }

    @Override
    public boolean fault(Fault fault) {
        set(fault);
        return fault == Fault.NONE || fault == Fault.SILENT || fault == Fault.UNPLUGGED || fault == Fault.SLOW;
    }
}
