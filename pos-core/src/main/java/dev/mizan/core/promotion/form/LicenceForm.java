// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.form;

import dev.mizan.core.promotion.licence.SaleLicence;
import dev.mizan.core.promotion.target.Selector;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Period;

/**
 * {@code {"number": "T-1448-0012", "runs": "2026-11-20/2026-12-05", "on": {"groups": ["CLOTHES"]}, "least": "10", "most":
 * "50"}}; on all goods where none are named.
 */
public final class LicenceForm {
    private LicenceForm() {}

    /** Writes a licence. */
    public static void write(SaleLicence licence, FieldWriter out) {
        out.text("number", licence.number()).text("runs", licence.runs().toString());
        SelectorForm.write("on", licence.items(), out);
        out.text("least", licence.least().toString())
                .text("most", licence.most().toString());
    }

    /** Reads what {@link #write} wrote; what is no licence is refused at its place. */
    public static SaleLicence read(FieldReader in) {
        String number = in.text("number");
        Period runs = in.parsed("runs", Period::parse);
        Selector on = SelectorForm.read("on", in);
        Percent least = in.parsed("least", Percent::of);
        Percent most = in.parsed("most", Percent::of);
        return PromotionForm.checked(in, end -> new SaleLicence(number, runs, on, least, most));
    }
}
