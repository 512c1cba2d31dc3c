// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/pictures/courses.h"
#include "core/pictures/matrix.h"
#include <QDate>
#include <QString>
#include <QStringList>
#include <variant>
#include <vector>

namespace itinera {

/// How a page is to be printed; chosen per print, independent of the screen.
struct PaperChoice {
    QString language = QStringLiteral("en"); ///< "en", "es", …
    bool discreet = false;                   ///< Without names, organisation and subject.
    bool largePrint = false;                 ///< About one and a half times the size.
};

/// What a printed page says, in its language, before anyone thinks of fonts.
namespace paper {
struct Heading {
    QString text;
    int level = 1; ///< 1: of the page; 2: section; 3: within a section.
};
struct Paragraph {
    QString text;
    bool quiet = false;  ///< Small, for explanations.
    bool notice = false; ///< Set off by a bar, for what must not be overlooked.
};
struct Facts {
    std::vector<std::pair<QString, QString>> rows; ///< Label and value.
};
struct Bullets {
    QStringList items;
    bool checkboxes = false;
};
/// A cell that begins with Box or TickedBox is drawn with a box to tick before its text.
struct Table {
    static constexpr char16_t Box = u'\u2610';
    static constexpr char16_t TickedBox = u'\u2611';
    QStringList header;
    std::vector<QStringList> rows;
    std::vector<int> weights; ///< Relative column widths, as many as columns.
};
using Matrix = pictures::Matrix;
using Courses = pictures::Courses;
struct Signatures {
    QStringList who;
    QStringList signedText;
}; ///< One line each; signedText empty: a line to sign on.
struct PageBreak {};
using Block = std::variant<Heading, Paragraph, Facts, Bullets, Table, Matrix, Courses, Signatures, PageBreak>;
} // namespace paper

struct PaperDocument {
    PaperChoice choice;
    QString title;    ///< Neutral in the discreet version.
    QString code;     ///< The case's code; on each page.
    QDate date;       ///< On each page.
    QString footNote; ///< On each page, e.g. "invented demo data"; may be empty.
    std::vector<paper::Block> blocks;
};

} // namespace itinera
