// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <utility>

namespace itinera {

/// A text that somebody typed about a woman, or that tells who she is (C1). Bound and read through Sql like
/// any other text; how it is stored is decided there, by this type alone, and nobody else's business. Every
/// such column is bound as this type (tests/conformance).
class CaseText final : public QString {
public:
    using QString::QString;
    CaseText() = default;
    CaseText(const QString &text) : QString(text) {}
    CaseText(QString &&text) noexcept : QString(std::move(text)) {}
};

/// A long text about her that is written once and seldom read, in the main JSON: what an entry of the trail
/// says, an agreed plan. Stored packed (core/storage/packed.h), in a column of type BLOB; otherwise like
/// CaseText.
struct CaseDocument {
    CaseText text;
};

/// How the texts about her stand in the database. Where a connection has none, they stand as they are. An
/// empty text is always stored empty.
class CaseTextCodec {
public:
    virtual ~CaseTextCodec() = default;
    virtual QString toStored(const QString &text) const = 0;
    virtual QString fromStored(const QString &stored) const = 0;
};

} // namespace itinera
