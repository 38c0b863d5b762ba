// SPDX-License-Identifier: Apache-2.0
package dev.mizan.benchmarks.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.mizan.ledger.journal.PostingBatch;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** Posting in columns makes no object for an entry; what classes and their loading take once is less than a byte each. */
class LedgerBytesTest {
    private static final int ENTRIES = 300_000;

    @Test
    void anEntryOfABatchAllocatesNothing() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (int legs : new int[] {2, 6}) {
            Workload work = new Workload(ENTRIES, legs, true, true);
            PostingBatch batch = new PostingBatch(Workload.BATCH, Workload.BATCH * legs);
            long before = threads.getCurrentThreadAllocatedBytes();
            work.post(batch);
            assertThat((threads.getCurrentThreadAllocatedBytes() - before) / ENTRIES)
                    .isZero();
        }
    }
}
