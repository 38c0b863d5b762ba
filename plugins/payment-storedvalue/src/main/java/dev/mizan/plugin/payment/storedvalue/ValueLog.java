// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.storedvalue;

import dev.mizan.spi.id.ActorId;
import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.id.Lane;
import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.BatchHeader;
import dev.mizan.spi.store.CommitReceipt;
import dev.mizan.spi.store.Expected;
import dev.mizan.spi.store.Hash;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.store.StoreException;
import dev.mizan.spi.store.StoredBatch;
import dev.mizan.spi.store.StreamKey;
import dev.mizan.spi.value.BusinessDate;
import dev.mizan.spi.value.Currency;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The balances in their store. Each change is one batch, keyed by its account, so that of two tills that spend the same
 * balance at the same moment one reads again and decides again. After a failure the store is opened anew, and what it then
 * holds is what happened. Not thread-safe.
 */
final class ValueLog implements AutoCloseable {
    private static final int PAGE = 500;
    private static final int MOST_TRIES = 8;
    private static final ActorId ACTOR = new ActorId("stored-value");

    private final Supplier<Store> opener;
    private final Lane lane;
    private final Currency currency;
    private final Clock clock;
    private @Nullable Store store;
    private ValueBook book;
    private long position;
    private long sequence;
    private Hash last = Hash.NONE;

    ValueLog(Supplier<Store> opener, Lane lane, Currency currency, Clock clock) {
        this.opener = opener;
        this.lane = lane;
        this.currency = currency;
        this.clock = clock;
        this.book = new ValueBook(currency);
    }

    BusinessDate today() {
        return new BusinessDate(LocalDate.now(clock));
    }

    /** All that is written, by whichever till. */
    ValueBook book() {
        try {
            return caughtUp(opened());
        } catch (StoreException e) {
            forget();
            throw e;
        }
    }

    private Store opened() {
        Store now = store;
        if (now == null) {
            now = opener.get();
            store = now;
            book = new ValueBook(currency);
            position = 0;
            sequence = 0;
            last = Hash.NONE;
        }
        return now;
    }

    private ValueBook caughtUp(Store from) {
        List<StoredBatch> page = from.readAfter(position, PAGE);
        while (!page.isEmpty()) {
            for (StoredBatch each : page) {
                Batch batch = each.batch();
                position = each.position();
                book.apply(Change.read(batch.body()));
                if (batch.lane().equals(lane)) {
                    sequence = batch.sequence();
                    last = batch.hash();
                }
            }
            page = from.readAfter(position, PAGE);
        }
        return book;
    }

    /**
     * Writes what is decided on what is written; nothing where nothing is.
     *
     * @param account tells the number of the account that is touched; empty where none is
     * @param decision called again where another till came first
     * @param once names the change, so that it is written once
     */
    ValueBook write(String once, Function<ValueBook, String> account, Function<ValueBook, Optional<Change>> decision) {
        try {
            for (int i = 0; i < MOST_TRIES; i++) {
                Store to = opened();
                String touched = account.apply(caughtUp(to));
                List<Expected> keys = keys(to, touched);
                Optional<Change> change = decision.apply(caughtUp(to));
                if (change.isEmpty() || to.commit(batch(once, keys, change.get())) instanceof CommitReceipt) {
                    return caughtUp(to);
                }
            }
            throw new StoreException(
                    dev.mizan.spi.store.StoreFailure.FAILED,
                    "stored value",
                    "others came first " + MOST_TRIES + " times");
        } catch (StoreException e) {
            forget();
            throw e;
        }
    }

    private static List<Expected> keys(Store at, String account) {
        if (account.isEmpty()) {
            return List.of();
        }
        StreamKey key = StreamKey.of("value", Hash.of(account.getBytes(StandardCharsets.UTF_8)));
        return List.of(new Expected(key, at.version(key)));
    }

    private Batch batch(String once, List<Expected> keys, Change change) {
        return Batch.of(
                new BatchHeader(
                        new BatchId(UUID.nameUUIDFromBytes(once.getBytes(StandardCharsets.UTF_8))),
                        lane,
                        sequence + 1,
                        last,
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        today(),
                        ACTOR,
                        keys,
                        List.of()),
                change.written());
    }

    /** What is not certain is read again. */
    private void forget() {
        Store before = store;
        store = null;
        if (before != null) {
            before.close();
        }
    }

    @Override
    public void close() {
        forget();
    }
}
