// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.exchange;

import dev.mizan.spi.value.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An entry as a file tells it, before accounts and amounts are understood. */
final class Draft {
    /** One posting; without an amount where the others tell it. */
    static final class Row {
        final int line;
        final String name;
        final Optional<Money> amount;
        final Optional<Money> price;
        final Optional<WrittenLot> lot;
        final Map<String, String> notes = new LinkedHashMap<>();

        /** One without an amount. */
        Row(int line, String name) {
            this(line, name, Optional.empty(), Optional.empty(), Optional.empty());
        }

        Row(int line, String name, WrittenAmount written) {
            this(line, name, Optional.of(written.amount()), written.price(), Optional.empty());
        }

        Row(int line, String name, WrittenLot lot) {
            this(line, name, Optional.empty(), Optional.empty(), Optional.of(lot));
        }

        private Row(int line, String name, Optional<Money> amount, Optional<Money> price, Optional<WrittenLot> lot) {
            this.line = line;
            this.name = name;
            this.amount = amount;
            this.price = price;
            this.lot = lot;
        }
    }

    /** That an account stands at an amount; after the rows before it on its day, or at the start of its day. */
    record Claim(int line, String name, LocalDate on, boolean atStart, Money amount) {}

    final int line;
    final LocalDate on;
    final String id;
    final String description;
    final Map<String, String> notes = new LinkedHashMap<>();
    final List<Row> rows = new ArrayList<>();

    Draft(int line, LocalDate on, String id, String description) {
        this.line = line;
        this.on = on;
        this.id = id;
        this.description = description;
    }

    /** Where the next note belongs: to the last row, or to the entry while it has none. */
    Map<String, String> noting() {
        return rows.isEmpty() ? notes : rows.get(rows.size() - 1).notes;
    }
}
