// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

namespace itinera {

/// A text as it is stored in little room: a byte that says how, then the text itself (0) or a frame of
/// Zstandard (RFC 8878) with the dictionary of that number (resources/packing). What would not get shorter,
/// or is longer than MostUnpacked, stays as it is. Nothing is secret here: what is packed is encrypted with
/// its page.
QByteArray packed(const QByteArray &text);

/// The text again; empty bytes are an empty text. Throws StorageError where it cannot be unpacked: damaged,
/// of a dictionary that this program does not know, or a frame that claims to hold more than MostUnpacked.
QByteArray unpacked(const QByteArray &bytes);

/// Bytes. A frame of few bytes may claim any length; what claims more is refused before room is made for it.
inline constexpr qsizetype MostUnpacked = qsizetype(4) * 1024 * 1024;

} // namespace itinera
