// SPDX-License-Identifier: Apache-2.0
package dev.mizan.examples.shopyear.history;

import static dev.mizan.examples.shopyear.history.Paper.NOON;
import static dev.mizan.examples.shopyear.history.Paper.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.examples.shopyear.file.InvoiceLine;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvoicesTest {
    private final List<Invoice> gathered = new ArrayList<>();
    private final Invoices invoices = new Invoices(gathered::add);

    @Test
    void anInvoiceIsGatheredThoughAnotherStandsBetweenItsLines() {
        add("542806", 0);
        add("C542805", 0);
        add("542806", 1);
        invoices.end();
        assertThat(gathered).extracting(Invoice::number).containsExactly("542806", "C542805");
        assertThat(gathered.get(0).lines()).hasSize(2);
        assertThat(gathered.get(0).at()).isEqualTo(NOON);
    }

    @Test
    void invoicesAreHandedOverInTheOrderOfTheirFirstLinesWhenTheFileIsFurtherOn() {
        add("1", 0);
        add("2", 1);
        add("1", 4);
        add("3", 8);
        assertThat(gathered).isEmpty();
        add("4", 10);
        assertThat(gathered).extracting(Invoice::number).containsExactly("1", "2");
    }

    @Test
    void aNumberThatComesAgainLaterIsADamagedFile() {
        add("1", 0);
        add("2", 30);
        assertThatThrownBy(() -> add("1", 31))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("invoice 1 goes on at 2011-03-01T12:31");
    }

    private void add(String number, int minute) {
        InvoiceLine line = line(number, "22752", 1, "7.65", "17850", NOON.plusMinutes(minute));
        invoices.add(line);
    }
}
