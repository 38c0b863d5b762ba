// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.storedvalue;

import dev.mizan.plugin.store.memory.MemoryStore;
import dev.mizan.spi.id.Lane;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentTerminal;
import dev.mizan.spi.payment.PaymentToken;
import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.CommitResult;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.store.StoreException;
import dev.mizan.spi.store.StoreFailure;
import dev.mizan.spi.store.StoredBatch;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.testkit.fake.ForwardingStore;
import dev.mizan.testkit.tck.payment.Customer;
import dev.mizan.testkit.tck.payment.Line;
import dev.mizan.testkit.tck.payment.PaymentBench;
import dev.mizan.testkit.tck.payment.PaymentContract;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Balances of the shop's own keep the contract of payments; their line is the one to their store. */
class StoredValueContractTest implements PaymentContract {
    @Override
    public PaymentBench bench() {
        return new Bench();
    }

    private static final class Bench implements PaymentBench {
        private final MemoryStore kept = new MemoryStore();
        private volatile Line line = Line.GOOD;
        private final StoredValue terminal = new StoredValue(
                () -> new Cut(kept), Lane.of("stored/value/1@1"), Currency.SAR, true, Clock.systemUTC());
        private PaymentToken token = issued("100.00");

        private PaymentToken issued(String amount) {
            PaymentReference reference = PaymentReference.of(UUID.randomUUID());
            Money loaded = Money.of(amount, Currency.SAR);
            return terminal.issue(reference, ValueKind.GIFT_CARD, loaded, Optional.empty())
                    .orElseThrow()
                    .number();
        }

        @Override
        public PaymentTerminal terminal() {
            return terminal;
        }

        @Override
        public boolean customer(Customer does) {
            switch (does) {
                case PAYS -> token = issued("100.00");
                case IS_DECLINED -> token = new PaymentToken("nobody-has-it");
                case PAYS_A_PART -> token = issued("5.00");
                case WAITS, PAYS_LATER -> {
                    return false;
                }
            }
            return true;
        }

        @Override
        public boolean line(Line does) {
            line = does;
            return does != Line.RUBBISH;
        }

        @Override
        public Optional<Money> moved(PaymentReference reference) {
            line = Line.GOOD;
            return Optional.of(terminal.moved(reference));
        }

        @Override
        public Optional<PaymentToken> token() {
            return Optional.of(token);
        }

        @Override
        public boolean paysByTokenOnly() {
            return true;
        }

        /** A store whose answers, or whose calls, are lost. */
        private final class Cut extends ForwardingStore {
            Cut(Store target) {
                super(target);
            }

            @Override
            public CommitResult commit(Batch batch) {
                fail(line == Line.REQUESTS_LOST || line == Line.DOWN);
                CommitResult result = super.commit(batch);
                fail(line == Line.ANSWERS_LOST);
                return result;
            }

            @Override
            public List<StoredBatch> readAfter(long position, int limit) {
                fail(line == Line.REQUESTS_LOST || line == Line.DOWN);
                return super.readAfter(position, limit);
            }

            private void fail(boolean now) {
                if (now) {
                    throw new StoreException(StoreFailure.FAILED, "cut", "the line is " + line);
                }
            }

            @Override
            public void close() {
                // what is kept outlives it
            }
        }
    }
}
