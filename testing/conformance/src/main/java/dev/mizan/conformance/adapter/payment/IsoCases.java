// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter.payment;

import dev.mizan.conformance.Adapter;
import dev.mizan.conformance.Answer;
import dev.mizan.conformance.Case;
import dev.mizan.plugin.payment.iso.IsoMessage;
import java.util.SortedMap;
import java.util.TreeMap;

/** Messages of ISO 8583 in ASCII. */
final class IsoCases implements Adapter {
    @Override
    public Answer answer(Case worked) {
        SortedMap<Integer, String> fields = new TreeMap<>();
        Case.part(worked.input(), "fields")
                .properties()
                .forEach(it ->
                        fields.put(Integer.valueOf(it.getKey()), it.getValue().asText()));
        return Answer.given(Answer.block()
                .put("ascii", new IsoMessage(worked.text("mti"), fields).write().orElseThrow()));
    }
}
