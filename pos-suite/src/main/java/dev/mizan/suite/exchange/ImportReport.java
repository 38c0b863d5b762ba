// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.exchange;

import java.util.List;

/**
 * What an import came to. Rows read are changed, unchanged or bad.
 *
 * @param read rows without the header
 * @param changed rows that differ from what stands, whether or not they were written
 * @param unchanged rows that stand so already
 * @param bad in the order of the file
 * @param written whether the changed rows were written
 */
public record ImportReport(int read, int changed, int unchanged, List<BadRow> bad, boolean written) {
    public ImportReport {
        bad = List.copyOf(bad);
    }

    ImportReport asWritten() {
        return new ImportReport(read, changed, unchanged, bad, true);
    }
}
