// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.flow;

import dev.mizan.spi.id.BatchId;
import dev.mizan.spi.id.Lane;
import dev.mizan.spi.outcome.Env;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.store.Adoption;
import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.CommitReceipt;
import dev.mizan.spi.store.CommitResult;
import dev.mizan.spi.store.Hash;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.store.StoreException;
import dev.mizan.spi.store.StoreFailure;
import dev.mizan.suite.codec.BodyCodec;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The single writer: runs flows one after the other, each read, decided, committed and applied before the next. A
 * store that fails closes it, since what was written is then unknown; opening again replays the log. A store without
 * room wrote nothing: the flow is refused, and the shop stays open. Safe for use by many threads, which wait for their
 * turn in order.
 */
public final class Flows implements AutoCloseable {
    /** How often a stale decision is taken again. */
    public static final int MOST_ATTEMPTS = 8;

    private static final String STORE = "store";
    private static final BatchId NO_KEY = new BatchId(new UUID(0, 0));

    private final ReentrantLock turn = new ReentrantLock(true);
    private final Map<Lane, Head> heads = new HashMap<>();
    private final Store store;
    private final BodyCodec codec;
    private final Log log;
    private final Env env;
    private final Folds folds;
    private final List<Companion> companions;
    private Optional<Refused<Void>> damage = Optional.empty();
    private boolean closed;
    private boolean underWay;

    private Flows(Store store, BodyCodec codec, Env env, Folds folds, List<Companion> companions) {
        this.store = store;
        this.codec = codec;
        this.log = new Log(store, codec);
        this.env = env;
        this.folds = folds;
        this.companions = List.copyOf(companions);
    }

    /**
     * Brings these folds to the end of the log, and is then ready to write.
     *
     * @param fromSnapshots whether to start from the store's snapshots, or to replay every fact
     */
    public static Flows open(Store store, BodyCodec codec, Env env, Collection<Fold> folds, boolean fromSnapshots) {
        return open(store, codec, env, folds, List.of(), fromSnapshots);
    }

    /** The same, with what is written beside each decision. */
    public static Flows open(
            Store store,
            BodyCodec codec,
            Env env,
            Collection<Fold> folds,
            List<Companion> companions,
            boolean fromSnapshots) {
        Flows flows = new Flows(store, codec, env, new Folds(folds), companions);
        long position = fromSnapshots ? flows.folds.restore(store) : 0;
        flows.log.after(position, flows.folds::apply);
        flows.folds.publish();
        return flows;
    }

    /** Runs a flow under a new key. */
    public <R> Outcome<R> run(Workplace at, Flow<R> flow) {
        return inTurn(() -> unlessFull(() -> attempt(at, new BatchId(env.newId()), flow)));
    }

    /** Runs a flow under the caller's key: delivered again, it answers what was written the first time. */
    public <R> Outcome<R> run(Workplace at, BatchId key, Flow<R> flow) {
        return inTurn(() -> {
            CommitReceipt known = store.receipt(key).orElse(null);
            return known == null ? unlessFull(() -> attempt(at, key, flow)) : original(known, flow);
        });
    }

    /** Looks at the state between two flows; what is answered must not be part of it. */
    public <T> T look(Workplace at, Function<Reading, T> look) {
        return inTurn(() -> look.apply(new Reading(folds, log, env, at, NO_KEY)));
    }

    /** The log, for readers that stream it. */
    public Log log() {
        return log;
    }

    /** Why parts of the state can not be relied on; empty where all is well. */
    public Map<String, Refused<Void>> health() {
        return inTurn(() -> {
            Map<String, Refused<Void>> items = new TreeMap<>(folds.stopped());
            damage.ifPresent(why -> items.put(STORE, why));
            return Map.copyOf(items);
        });
    }

    /**
     * Reads and checks all that the store keeps, on the caller's thread and beside the writer. What it finds is an item
     * of the health under the name {@code store}, and flows are refused for it until a later check finds all well.
     */
    public Outcome<Boolean> verify() {
        Optional<Refused<Void>> found = log.check();
        turn.lock();
        try {
            damage = found;
        } finally {
            turn.unlock();
        }
        return found.<Outcome<Boolean>>map(why -> why.then(never -> Outcome.done(true)))
                .orElseGet(() -> Outcome.done(true));
    }

    /** The digest of each fold's state; equal digests mean the same state, byte for byte. */
    public Map<String, Hash> digests() {
        return inTurn(folds::digests);
    }

    /**
     * Saves snapshots, so that the next opening is quick.
     *
     * @throws StoreException with {@link StoreFailure#FULL} where there is no room for them; the shop stays open
     */
    public void snapshot() {
        inTurn(() -> {
            folds.save(store);
            return true;
        });
    }

    private <R> Outcome<R> attempt(Workplace at, BatchId key, Flow<R> flow) {
        String stream = "";
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            Head head = heads.computeIfAbsent(at.lane(), lane -> Head.of(lane, store));
            Outcome<Decision> decided =
                    healthy().then(fine -> decided(head, new Reading(folds, log, env, at, key), flow));
            if (!(decided instanceof Outcome.Done<Decision> done)) {
                Refused<Decision> refused = (Refused<Decision>) decided;
                return new Refused<>(refused.reason(), refused.facts());
            }
            Batch batch = head.next(at, key, done.value(), codec);
            CommitResult result = commit(batch);
            if (result instanceof CommitReceipt receipt) {
                return Outcome.done(flow.answer(applied(batch, at, done.value(), receipt)));
            }
            if (result instanceof CommitResult.Fenced fenced) {
                return Outcome.refused(FlowReason.FENCED, "till", at.path().till(), "epoch", fenced.currentEpoch());
            }
            if (result instanceof CommitResult.Conflict) {
                return Outcome.refused(FlowReason.KEY_USED, "key", key);
            }
            stream = ((CommitResult.Stale) result).stream().value();
            heads.remove(at.lane());
            catchUp();
        }
        return Outcome.refused(FlowReason.BUSY, "stream", stream);
    }

    private Outcome<Decision> decided(Head head, Reading reading, Flow<?> flow) {
        var decision = WithinAmounts.of(() -> flow.decide(reading)).then(head::inTime);
        for (Companion companion : companions) {
            decision = decision.then(it -> WithinAmounts.of(() -> companion.accompany(reading, it)));
        }
        return decision;
    }

    private Outcome<Boolean> healthy() {
        return Stream.concat(damage.stream(), folds.stopped().values().stream())
                .findFirst()
                .map(refused -> refused.<Boolean>then(never -> Outcome.done(true)))
                .orElseGet(() -> Outcome.done(true));
    }

    /** Takes in what others wrote to the same store, in the order of the log. */
    private void catchUp() {
        log.after(folds.position(), folds::apply);
        folds.publish();
    }

    /**
     * Takes over a batch that a till has committed elsewhere, as {@link Store#adopt} does, and all state with it. What it
     * answers about broken keys is for the caller to tell a person; asked again, it answers the same.
     */
    public Adoption adopt(Batch batch) {
        return inTurn(() -> {
            Adoption adopted = store.adopt(batch);
            underWay = true;
            catchUp();
            heads.remove(batch.lane());
            underWay = false;
            return adopted;
        });
    }

    private CommitResult commit(Batch batch) {
        underWay = true;
        CommitResult result = store.commit(batch);
        underWay = result instanceof CommitReceipt;
        return result;
    }

    /** Without room nothing was written, for certain: the flow is refused, and the next one may find room again. */
    private <R> Outcome<R> unlessFull(Supplier<Outcome<R>> work) {
        try {
            return work.get();
        } catch (StoreException e) {
            if (e.failure() != StoreFailure.FULL) {
                throw e;
            }
            underWay = false;
            return e.refused();
        }
    }

    private Recorded applied(Batch batch, Workplace at, Decision decision, CommitReceipt receipt) {
        Recorded recorded = new Recorded(receipt, at.path(), decision.times(), at.actor(), decision.facts());
        if (receipt.position() == folds.position() + 1) {
            folds.apply(recorded);
            folds.publish();
        } else {
            catchUp();
        }
        heads.put(at.lane(), Head.of(batch));
        underWay = false;
        return recorded;
    }

    private <R> Outcome<R> original(CommitReceipt known, Flow<R> flow) {
        Recorded recorded = log.document(known.document()).orElseThrow();
        try {
            return Outcome.done(flow.answer(recorded));
        } catch (IllegalArgumentException e) {
            return Outcome.refused(FlowReason.KEY_USED, "key", known.batch());
        }
    }

    private <T> T inTurn(Supplier<T> work) {
        turn.lock();
        try {
            if (closed) {
                throw new StoreException(StoreFailure.CLOSED, "of this shop", "it was closed");
            }
            return work.get();
        } catch (StoreException e) {
            closed |= e.failure() != StoreFailure.FULL;
            throw e;
        } finally {
            closed |= underWay;
            turn.unlock();
        }
    }

    /** Saves snapshots, if nothing failed before, and lets go of the store. */
    @Override
    public void close() {
        turn.lock();
        try {
            if (!closed) {
                closed = true;
                save();
            }
        } finally {
            store.close();
            turn.unlock();
        }
    }

    /** Without room the older snapshots stay: the log holds all, and the next opening reads more of it. */
    private void save() {
        try {
            folds.save(store);
        } catch (StoreException e) {
            if (e.failure() != StoreFailure.FULL) {
                throw e;
            }
        }
    }
}
