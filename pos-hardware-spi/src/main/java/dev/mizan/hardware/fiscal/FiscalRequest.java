// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.fiscal;

/**
 * A document to be signed.
 *
 * @param key the same key is the same document: asked again, the device answers what it answered before
 * @param document in the form that the device's regime asks for; not empty
 */
public record FiscalRequest(String key, byte[] document) {
    public FiscalRequest {
        document = document.clone();
        if (key.isBlank() || document.length == 0) {
            throw new IllegalArgumentException("a fiscal document has a key and content");
        }
    }

    @Override
    public byte[] document() {
        return document.clone();
    }
}
