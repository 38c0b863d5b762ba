// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.storedvalue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.plugin.store.memory.MemoryStore;
import dev.mizan.spi.id.Lane;
import dev.mizan.spi.payment.OutcomeKind;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentParts;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentToken;
import dev.mizan.spi.payment.PaymentWay;
import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.CommitResult;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.store.StoreException;
import dev.mizan.spi.store.StoreFailure;
import dev.mizan.spi.store.StoredBatch;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.testkit.fake.ForwardingStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Two tills share the balances over a store that fails: what is owed is what was put on less what was taken, to the halala. */
class StoredValueLaws {
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);

    @Property(tries = 60)
    void whatIsOwedIsWhatWasPutOnLessWhatWasTakenAndNoBalanceIsBelowZero(@ForAll long seed) {
        World world = new World(new SplittableRandom(seed));
        for (int i = 0; i < 40; i++) {
            world.move();
        }
        world.check();
    }

    /** What two tills did, and what each request came to as it was last told. */
    private static final class World {
        private final SplittableRandom random;
        private final MemoryStore kept = new MemoryStore();
        private final List<PaymentToken> numbers = new ArrayList<>();
        private final Map<PaymentReference, PaymentRequest> asked = new HashMap<>();
        private final List<PaymentReference> order = new ArrayList<>();
        private Money issued = Money.zero(Currency.SAR);
        private boolean fails;
        private final StoredValue[] tills = {till(1), till(2)};

        World(SplittableRandom random) {
            this.random = random;
            for (int i = 0; i < 3; i++) {
                Money amount = Money.ofMinor(1 + random.nextInt(20_000), Currency.SAR);
                numbers.add(tills[i % 2]
                        .issue(new PaymentReference("I" + i), ValueKind.GIFT_CARD, amount, Optional.empty())
                        .orElseThrow()
                        .number());
                issued = issued.plus(amount);
            }
        }

        private StoredValue till(int number) {
            return new StoredValue(
                    () -> new Failing(kept), Lane.of("stored/value/" + number + "@1"), Currency.SAR, true, CLOCK);
        }

        void move() {
            fails = random.nextInt(3) == 0;
            int at = random.nextInt(2);
            switch (random.nextInt(6)) {
                case 0 -> again(at);
                case 1 -> reverse(at);
                case 2 -> {
                    tills[at].close();
                    tills[at] = till(at + 1);
                }
                default -> ask(at, request());
            }
        }

        private void ask(int at, PaymentRequest request) {
            if (asked.putIfAbsent(request.reference(), request) == null) {
                order.add(request.reference());
            }
            PaymentOutcome told = tills[at]
                    .start(request, shown -> {}, LONG)
                    .toCompletableFuture()
                    .join();
            if (told.kind() != OutcomeKind.UNKNOWN && told.kind() != OutcomeKind.NOT_STARTED) {
                fails = false;
                PaymentOutcome later = tills[1 - at]
                        .query(request.reference(), LONG)
                        .toCompletableFuture()
                        .join();
                assertThat(later).isEqualTo(told);
            }
        }

        private void again(int at) {
            if (!order.isEmpty()) {
                ask(at, asked.get(order.get(random.nextInt(order.size()))));
            }
        }

        private void reverse(int at) {
            PaymentRequest request =
                    order.isEmpty() || random.nextInt(4) == 0 ? request() : asked.get(order.get(order.size() - 1));
            PaymentOutcome told =
                    tills[at].reverse(request, LONG).toCompletableFuture().join();
            if (told instanceof PaymentOutcome.Cancelled) {
                fails = false;
                assertThat(tills[1 - at].moved(request.reference()).isZero()).isTrue();
            }
        }

        private PaymentRequest request() {
            PaymentReference reference = new PaymentReference("R" + asked.size() + "." + random.nextInt(1_000_000));
            Money amount = Money.ofMinor(1 + random.nextInt(9_000), Currency.SAR);
            PaymentOperation operation =
                    List.copyOf(tills[0].capabilities().operations()).get(random.nextInt(4));
            Optional<PaymentReference> about = operation.followsPayment()
                    ? Optional.of(
                            order.isEmpty() ? new PaymentReference("never") : order.get(random.nextInt(order.size())))
                    : Optional.empty();
            Money exact = operation == PaymentOperation.VOID
                    ? about.map(asked::get).map(PaymentRequest::amount).orElse(amount)
                    : amount;
            PaymentWay way = operation.followsPayment()
                    ? PaymentWay.PRESENT
                    : new PaymentWay.OnFile(numbers.get(random.nextInt(numbers.size())));
            return new PaymentRequest(reference, operation, exact, about, PaymentParts.none(Currency.SAR), way);
        }

        void check() {
            fails = false;
            Money owed = issued;
            for (PaymentRequest request : asked.values()) {
                Money moved = tills[0].moved(request.reference());
                boolean takes = request.operation() == PaymentOperation.PURCHASE;
                owed = takes ? owed.minus(moved) : owed.plus(moved);
            }
            // A payment that is voided moved nothing, and its void put nothing on beside that.
            for (PaymentRequest request : asked.values()) {
                if (request.operation() == PaymentOperation.VOID) {
                    owed = owed.minus(tills[0].moved(request.reference()));
                }
            }
            owed = owed.minus(givenBackOfUndone());
            EnumSet<ValueKind> all = EnumSet.allOf(ValueKind.class);
            assertThat(tills[0].owed(all)).isEqualTo(owed);
            assertThat(tills[1].owed(all)).isEqualTo(owed);
            assertThat(till(3).owed(all)).isEqualTo(owed);
            for (PaymentToken number : numbers) {
                assertThat(tills[0].find(number).orElseThrow().balance().isNegative())
                        .isFalse();
            }
        }

        /** A refund of a payment that was reversed afterwards is a part of what the reversal put back. */
        private Money givenBackOfUndone() {
            Money sum = Money.zero(Currency.SAR);
            for (PaymentRequest request : asked.values()) {
                if (request.operation() == PaymentOperation.REFUND) {
                    PaymentReference about = request.about().orElseThrow();
                    boolean undone = tills[0].moved(about).isZero();
                    sum = undone ? sum.plus(tills[0].moved(request.reference())) : sum;
                }
            }
            return sum;
        }

        /** Fails before or after it wrote, as it is told. */
        private final class Failing extends ForwardingStore {
            private boolean closed;

            Failing(Store target) {
                super(target);
            }

            @Override
            public CommitResult commit(Batch batch) {
                check(closed || fails && random.nextBoolean());
                CommitResult result = super.commit(batch);
                check(fails && random.nextBoolean());
                return result;
            }

            @Override
            public List<StoredBatch> readAfter(long position, int limit) {
                check(closed);
                return super.readAfter(position, limit);
            }

            private void check(boolean now) {
                if (now) {
                    throw new StoreException(StoreFailure.FAILED, "failing", "as it was told");
                }
            }

            @Override
            public void close() {
                closed = true; // what is kept outlives it
            }
        }
    }
}
