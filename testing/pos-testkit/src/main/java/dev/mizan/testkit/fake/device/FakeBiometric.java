// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.device;

import dev.mizan.hardware.biometric.Assertion;
import dev.mizan.hardware.biometric.BiometricReader;
import dev.mizan.hardware.device.DeviceKind;
import dev.mizan.hardware.device.DeviceReason;
import dev.mizan.hardware.device.HeldSession;
import dev.mizan.hardware.device.Patience;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.testkit.tck.counter.BiometricBench;
import dev.mizan.testkit.tck.device.Fault;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;

/** A biometric reader in memory that knows two persons. */
public final class FakeBiometric extends FakeDevice<BiometricReader> implements BiometricBench {
    private static final String OTHER = "somebody-else";
    private final AtomicInteger asked = new AtomicInteger();
    private volatile Optional<String> stands = Optional.empty();

    /** One with these flaws. */
    public FakeBiometric(Set<Flaw> flaws) {
        super(DeviceKind.BIOMETRIC_READER, flaws);
    }

    /** A right one. */
    public FakeBiometric() {
        this(Set.of());
    }

    @Override
    BiometricReader session(FakeHand hand) {
        return new Session(hand);
    }

    private final class Session extends HeldSession<FakeHand> implements BiometricReader {
        Session(FakeHand hand) {
            super(hand);
        }

        @Override
        public CompletionStage<Outcome<Assertion>> verify(String subject, Patience patience) {
            return by.call("verify", patience, it -> {
                boolean known = subject.equals(somebody()) || subject.equals(OTHER);
                if (!known && !has(Flaw.BELIEVES_STRANGERS)) {
                    return by.attendant().refused(DeviceReason.NOT_FOUND, "this person");
                }
                while (stands.isEmpty() && !it.deadline().passed() && !has(Flaw.DENIES_NOBODY)) {
                    Thread.sleep(5);
                }
                return stands.isEmpty() && !has(Flaw.DENIES_NOBODY)
                        ? by.attendant().refused(DeviceReason.TIMED_OUT, "nobody came")
                        : Outcome.done(asserted(subject));
            });
        }
    }

    private Assertion asserted(String subject) {
        boolean same = stands.filter(subject::equals).isPresent();
        return new Assertion(
                has(Flaw.NAMES_WHO_STANDS_THERE) ? stands.orElse(OTHER) : subject,
                has(Flaw.BELIEVES_ALL) || same && !has(Flaw.DENIES_ALL),
                Assertion.Level.STRONG,
                "B" + (has(Flaw.HAS_ONE_REFERENCE) ? 1 : asked.incrementAndGet()));
    }

    @Override
    public String somebodyElse() {
        return OTHER;
    }

    @Override
    public void stands(Optional<String> subject) {
        stands = subject;
    }

    @Override
    public FakeBiometric device() {
        return this;
    }

    @Override
    public boolean fault(Fault fault) {
        set(fault);
        return fault == Fault.NONE || fault == Fault.SILENT || fault == Fault.UNPLUGGED || fault == Fault.SLOW;
    }
}
