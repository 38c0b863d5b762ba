// SPDX-License-Identifier: Apache-2.0
package dev.mizan.benchmarks.ledger;

import dev.mizan.ledger.journal.PostingBatch;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Posting a million entries into an empty journal by the public API: keys, zero sum, limits, two time axes and the hash
 * chain, in batches of 8,192. Filling the batch is measured too, drawing what it is filled with is not. A shot is a whole journal, since each entry is new. What
 * the chain costs is SHA-256 over as many bytes, in links of as many.
 */
@NullUnmarked // JMH fills the fields before it measures
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(LedgerPosting.ENTRIES)
@Warmup(iterations = 4)
@Measurement(iterations = 4)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
public class LedgerPosting {
    static final int ENTRIES = 1_000_000;

    /** Legs of an entry. */
    @Param({"2", "6"})
    public int legs;

    /** Whether 90 % of the legs are on ten accounts. */
    @Param({"false", "true"})
    public boolean hot;

    /** Whether keys come in no order; otherwise they count up. */
    @Param("false")
    public boolean randomKeys;

    private Workload work;
    private PostingBatch batch;
    private DecimalLedger rival;
    private MessageDigest sha;
    private byte[] content;

    /** For JMH. */
    public LedgerPosting() {}

    @Setup
    public void platform() throws NoSuchAlgorithmException {
        sha = MessageDigest.getInstance("SHA-256");
    }

    @Setup(Level.Iteration)
    public void empty() {
        work = new Workload(ENTRIES, legs, hot, randomKeys);
        batch = new PostingBatch(Workload.BATCH, Workload.BATCH * legs);
        content = new byte[48 + 16 * legs];
        rival = new DecimalLedger();
        for (int account = 9; account < Workload.ACCOUNTS; account += 10) {
            rival.limit("A" + account, BigDecimal.valueOf(-1L << 50, 2));
        }
    }

    @Benchmark
    public int ours() {
        work.post(batch);
        return work.books.entries();
    }

    @Benchmark
    public byte[] chainAlone() {
        byte[] link = new byte[32];
        for (int entry = 0; entry < ENTRIES; entry++) {
            sha.update(content, 0, content.length);
            if (entry % 1_024 == 1_023) {
                link = sha.digest();
                sha.update(link);
            }
        }
        return link;
    }

    @Benchmark
    public int bigDecimalAndHashMap() {
        int posted = 0;
        for (int entry = 0; entry < ENTRIES; entry++) {
            List<DecimalLedger.Leg> all = new ArrayList<>(legs);
            for (int leg = 0; leg < legs; leg++) {
                all.add(new DecimalLedger.Leg(work.code(entry, leg), BigDecimal.valueOf(work.minor(entry, leg), 2)));
            }
            LocalDate on = work.day(entry);
            posted += rival.post(new DecimalLedger.Entry(new UUID(0x1111, entry), on, all)) ? 1 : 0;
        }
        return posted;
    }
}
