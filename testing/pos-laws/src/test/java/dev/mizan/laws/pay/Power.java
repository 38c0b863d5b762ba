// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.pay;

import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.CommitResult;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.store.StoreException;
import dev.mizan.spi.store.StoreFailure;
import dev.mizan.testkit.fake.ForwardingStore;
import java.util.SplittableRandom;

/** Goes out at random: before or after a commit, before or after a call of the terminal. From then on nothing is written. */
final class Power {
    private final SplittableRandom random;
    private final int oneIn;
    private boolean out;

    Power(SplittableRandom random, int oneIn) {
        this.random = random;
        this.oneIn = oneIn;
    }

    void mayFail() {
        out |= oneIn > 0 && random.nextInt(oneIn) == 0;
    }

    boolean isOut() {
        return out;
    }

    Store over(Store target) {
        return new Plugged(target, this);
    }

    private static final class Plugged extends ForwardingStore {
        private final Power power;

        Plugged(Store target, Power power) {
            super(target);
            this.power = power;
        }

        @Override
        public CommitResult commit(Batch batch) {
            power.mayFail();
            check();
            CommitResult result = super.commit(batch);
            power.mayFail();
            check();
            return result;
        }

        private void check() {
            if (power.out) {
                throw new StoreException(StoreFailure.FAILED, "in the dark", "the power went");
            }
        }

        @Override
        public void close() {
            // the log outlives the till
        }
    }
}
