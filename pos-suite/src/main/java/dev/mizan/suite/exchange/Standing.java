// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.exchange;

import java.util.Optional;

/**
 * What a row would open, beside what stands.
 *
 * @param key the item or account
 * @param given by the row
 * @param opened with what it was opened before
 * @param present at what it stands now
 * @param moved whether something stands there now
 */
record Standing(String key, String given, Optional<String> opened, String present, boolean moved) {

    /** Whether the row changes nothing; a bad cell where it may not open the key any more. */
    boolean isUnchanged(String column) {
        if (opened.filter(given::equals).isPresent() || given.equals(present)) {
            return true;
        }
        if (opened.isPresent()) {
            throw BadCell.of(column, ExchangeReason.OPENED_WITH, "key", key, "opened", opened.get());
        }
        if (moved) {
            throw BadCell.of(column, ExchangeReason.STANDS_ALREADY, "key", key, "present", present);
        }
        return false;
    }
}
