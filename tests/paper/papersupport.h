// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/paper/renderer.h"
#include "tests/support/describe.h"
#include "tests/support/needed.h"
#include <QProcess>
#include <QStandardPaths>
#include <catch2/catch_test_macros.hpp>

namespace itinera::test {

inline bool hasPdfTools()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty() &&
           !QStandardPaths::findExecutable(QStringLiteral("pdfinfo")).isEmpty();
}

inline QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(30000) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The words of one page, or of all where page is 0, with single spaces between them.
inline QString pdfText(const QString &fileName, int page = 0)
{
    QStringList arguments{QStringLiteral("-enc"), QStringLiteral("UTF-8")};
    if (page > 0)
        arguments +=
            {QStringLiteral("-f"), QString::number(page), QStringLiteral("-l"), QString::number(page)};
    // Compatibility forms: fonts write "fi" as one sign.
    return outputOf(QStringLiteral("pdftotext"), arguments + QStringList{fileName, QStringLiteral("-")})
        .normalized(QString::NormalizationForm_KC)
        .simplified();
}

/// Everything that a document says, in its order, as one text.
inline QString textOf(const PaperDocument &document)
{
    QStringList out{document.title, document.code, document.footNote};
    struct Visitor {
        QStringList &out;
        void operator()(const paper::Heading &b) { out += b.text; }
        void operator()(const paper::Paragraph &b) { out += b.text; }
        void operator()(const paper::Facts &b)
        {
            for (const auto &[label, value] : b.rows)
                out += {label, value};
        }
        void operator()(const paper::Bullets &b) { out += b.items; }
        void operator()(const paper::Table &b)
        {
            out += b.header;
            for (const QStringList &row : b.rows)
                out += row;
        }
        void operator()(const paper::Matrix &b)
        {
            out += QStringList{b.xTitle, b.yTitle, b.beforeText, b.afterText} + b.xLabels + b.yLabels +
                   b.levelNames;
            for (const auto &mark : b.marks)
                out += mark.text;
        }
        void operator()(const paper::Courses &b)
        {
            out += b.columns + b.steps;
            for (const auto &line : b.lines)
                out += line.text;
        }
        void operator()(const paper::Signatures &b) { out += b.who + b.signedText; }
        void operator()(const paper::PageBreak &) {}
    };
    for (const paper::Block &block : document.blocks)
        std::visit(Visitor{out}, block);
    return out.join(QLatin1Char('\n')).replace(QChar::Nbsp, QLatin1Char(' '));
}

template <class Block>
std::vector<Block> blocksOf(const PaperDocument &document)
{
    std::vector<Block> blocks;
    for (const paper::Block &block : document.blocks) {
        if (const auto *found = std::get_if<Block>(&block))
            blocks.push_back(*found);
    }
    return blocks;
}

} // namespace itinera::test
