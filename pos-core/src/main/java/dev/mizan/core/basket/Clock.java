// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.basket;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What a basket was told of time: when it was opened, and what is put into it now. To the second. */
record Clock(Optional<LocalDateTime> opened, Optional<LocalDateTime> latest) {
    static final Clock UNTOLD = new Clock(Optional.empty(), Optional.empty());

    Clock at(LocalDateTime now) {
        Optional<LocalDateTime> second = Optional.of(now.truncatedTo(ChronoUnit.SECONDS));
        return latest.equals(second) ? this : new Clock(opened.isPresent() ? opened : second, second);
    }
}
