// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.device;

import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.DeviceReason;
import dev.mizan.hardware.device.HeldSession;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.reader.CardRead;
import dev.mizan.hardware.reader.CardReader;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.testkit.tck.counter.ReaderBench;
import dev.mizan.testkit.tck.device.Fault;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;

/** A card reader in memory, and two cards. */
public final class FakeReader extends FakeDevice<CardReader> implements ReaderBench {
    private final AtomicInteger reads = new AtomicInteger();
    private volatile Optional<CardRead> card = Optional.empty();

    /** One with these flaws. */
    public FakeReader(Set<Flaw> flaws) {
        super(DeviceKind.CARD_READER, flaws);
    }

    /** A right one. */
    public FakeReader() {
        this(Set.of());
    }

    @Override
    CardReader session(FakeHand hand) {
        return new Session(hand);
    }

    private final class Session extends HeldSession<FakeHand> implements CardReader {
        Session(FakeHand hand) {
            super(hand);
        }

        @Override
        public CompletionStage<Outcome<CardRead>> read(Patience patience) {
            return by.call("read", patience, it -> {
                while (card.isEmpty() && !it.deadline().passed() && !has(Flaw.READS_NO_CARD)) {
                    Thread.sleep(5);
                }
                if (card.isEmpty() && !has(Flaw.READS_NO_CARD)) {
                    return by.attendant().refused(DeviceReason.TIMED_OUT, "no card came");
                }
                return Outcome.done(told(card.orElse(new CardRead(CardRead.Kind.CHIP, "none"))));
            });
        }
    }

    private CardRead told(CardRead read) {
        CardRead.Kind kind = has(Flaw.CALLS_ALL_STRIPES) ? CardRead.Kind.STRIPE : read.kind();
        if (has(Flaw.TELLS_THE_NUMBER)) {
            return new CardRead(kind, "4111 1111 1111 1111");
        } else if (has(Flaw.ALWAYS_A_NEW_TOKEN)) {
            return new CardRead(kind, "token-" + reads.incrementAndGet());
        }
        return new CardRead(kind, has(Flaw.HAS_ONE_TOKEN) ? "token" : read.token());
    }

    @Override
    public void lay(int which, CardRead.Kind kind) {
        card = Optional.of(new CardRead(kind, "token-of-card-" + which));
    }

    @Override
    public void takeAway() {
        card = Optional.empty();
    }

    @Override
    public CardRead.Kind way() {
        return CardRead.Kind.CONTACTLESS;
    }

    @Override
    public FakeReader device() {
        return this;
    }

    @Override
    public boolean fault(Fault fault) {
        set(fault);
        return fault == Fault.NONE || fault == Fault.SILENT || fault == Fault.UNPLUGGED || fault == Fault.SLOW;
    }
}
