// SPDX-License-Identifier: Apache-2.0
/** Keys that stay in their file, the request for a certificate, and what is read from one. */
@NullMarked
package dev.mizan.plugin.fiscal.zatca.key;

import org.jspecify.annotations.NullMarked;
