// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/windowwork.h"
#include "tests/bench/measure.h"
#include "tests/support/scriptedasker.h"
#include "ui/paper/papertab.h"
#include "ui/plan/planpage.h"
#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <thread>

using namespace Qt::StringLiterals;
using std::chrono::duration;
using std::chrono::steady_clock;

namespace itinera::bench {

namespace {

double since(steady_clock::time_point start)
{
    return duration<double, std::milli>(steady_clock::now() - start).count();
}

/// Runs the event loop and remembers its longest turn.
class Loop {
public:
    /// A turn in which `work` was done by a key or the mouse, up to what it painted.
    double turn(const std::function<void()> &work)
    {
        const auto start = steady_clock::now();
        work();
        QCoreApplication::processEvents();
        const double ms = since(start);
        m_longest = std::max(m_longest, ms);
        return ms;
    }
    void rest(int ms)
    {
        const auto start = steady_clock::now();
        while (since(start) < ms) {
            turn([] {});
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
    }
    /// Until it holds; milliseconds since `start`, or a negative number after ten seconds.
    double until(steady_clock::time_point start, const std::function<bool()> &holds)
    {
        while (!holds()) {
            if (since(start) > 10000)
                return -1;
            turn([] {});
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        return since(start);
    }
    double longest() { return std::exchange(m_longest, 0); }

private:
    double m_longest = 0;
};

template <class T>
T *find(QWidget *in, const QString &name)
{
    T *found = in->findChild<T *>(name);
    if (!found)
        qFatal("There is no %s.", qPrintable(name));
    return found;
}

void show(QWidget *page)
{
    page->resize(1100, 1500);
    page->show();
    page->activateWindow();
    if (!QTest::qWaitForWindowActive(page))
        qFatal("The window did not come up.");
}

void click(QAbstractButton *button)
{
    const int in = button->height() / 2;
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(in, in));
}

void row(const char *name, double median, double p99, double longest)
{
    std::printf("%-46s %9.2f %9s %9.2f   the loop stood still for at most %.2f\n", name, median, "", p99,
                longest);
    std::fflush(stdout);
}

} // namespace

void workInWindow(Session &session, CaseId id, const QString &folder)
{
    test::ScriptedAsker asker;
    asker.always = true;
    UiContext context(session, asker);
    Loop loop;
    {
        PlanPage page(context, id);
        show(&page);
        auto *field = find<QLineEdit>(&page, u"stepHow"_s);
        field->setFocus();
        field->selectAll();
        loop.rest(50);
        loop.longest();
        // Longer than drafts wait, so that some are written while she types.
        const QString words = u"a word after the other, and on and on. "_s.repeated(6);
        Figures typed = measure(static_cast<int>(words.size()), [&](int i) {
            loop.turn([&] { QTest::keyClick(field, words[i].toLatin1()); });
        });
        double longest = loop.longest();
        for (int i = 0; i < 60; ++i) {
            loop.turn([&] { QTest::keyClick(field, 'x'); });
            loop.rest(70);
        }
        row("a key until it is painted", typed.median, typed.p99, std::max(longest, loop.longest()));

        auto *tick = find<QCheckBox>(&page, u"agreedOrder"_s);
        click(tick); // the text that was left is written here
        loop.rest(500);
        loop.longest();
        Figures ticked = measure(40, [&](int) { loop.turn([&] { click(tick); }); });
        row("a tick until it is painted", ticked.median, ticked.p99, loop.longest());

        bool kept = false;
        Figures agreed = measure(1, [&](int) {
            const auto start = steady_clock::now();
            loop.turn([&] {
                click(find<QAbstractButton>(&page, u"agreeButton"_s));
                session.whenKept([&](bool) { kept = true; });
            });
            loop.until(start, [&] { return kept; });
        });
        row("agree: until it is acknowledged", agreed.median, agreed.p99, loop.longest());
        loop.rest(200);
    }
    {
        PaperTab page(context, id);
        show(&page);
        auto *whom = find<QComboBox>(&page, u"paperForWhom"_s);
        whom->setCurrentIndex(1);
        emit whom->activated(1);
        loop.rest(300);
        loop.longest();
        QString file;
        Figures printed = measure(10, [&](int i) {
            file = folder + u"/page-%1.pdf"_s.arg(i);
            asker.saveFiles = {file};
            const auto start = steady_clock::now();
            loop.turn([&] { click(find<QAbstractButton>(&page, u"savePdfButton"_s)); });
            auto *notice = find<QWidget>(&page, u"paperNotice"_s);
            loop.until(start, [&] {
                for (const QLabel *label : notice->findChildren<QLabel *>()) {
                    if (label->text().contains(QFileInfo(file).fileName()))
                        return notice->isVisible();
                }
                return false;
            });
        });
        row("save a page as PDF: until it is acknowledged", printed.median, printed.p99, loop.longest());
    }
    for (const QString &told : std::as_const(asker.tells))
        std::printf("told: %s\n", qPrintable(told));
}

} // namespace itinera::bench
