// SPDX-License-Identifier: Apache-2.0
/** The port of forms that people read: a tax document as a page, with its own bytes inside. */
@NullMarked
package dev.mizan.spi.fiscal.form;

import org.jspecify.annotations.NullMarked;
