// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/page.h"
#include <QPointer>
#include <QTimer>
#include <memory>
#include <vector>

class QLineEdit;
class QPlainTextEdit;

namespace itinera {

/// Keeps typed text safe (DESIGN, Drafts): within a second of a key press it is in the vault as a draft; when
/// the field is left, Enter is pressed or commitAll() is called, it is handed to `commit` and the draft is
/// dropped. A form that opens with drafts gets them back: restore().
class TextKeeper : public QObject {
    Q_OBJECT
public:
    TextKeeper(UiContext &context, QString form, QObject *parent);
    ~TextKeeper() override;
    using Commit = std::function<void(const QString &text)>;
    void watch(QLineEdit *edit, const QString &field, Commit commit);
    void watch(QPlainTextEdit *edit, const QString &field, Commit commit);
    void setForm(const QString &form); ///< Another record in the same fields; commits the old one first.
    void drop();                       ///< Stops watching all fields and writes nothing.
    void forget(); ///< Stops watching all fields (they are about to be deleted); commits first.
    /// Sets the stored text without taking it for typing. Use this instead of setText()/setPlainText(). Where
    /// something is typed and not yet committed, that stays in the field.
    void load(QLineEdit *edit, const QString &text);
    void load(QPlainTextEdit *edit, const QString &text);
    bool restore(); ///< Puts kept drafts into the fields; true where there were any.
    void commitAll();
    void saveDraftsNow(); ///< What the timer does; for a lock.

signals:
    void touched(QWidget *edit); ///< What stands in it is not written yet: typed, or a draft that came back.
    void written(QWidget *edit); ///< What stands in it is what is stored.
    void refused(QWidget *edit, const QString &why);

private:
    struct Field;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void add(QWidget *edit, const QString &name, Commit commit);
    std::shared_ptr<Field> find(QObject *edit) const;
    void loadText(QWidget *edit, const QString &text);
    void typed(QWidget *edit);
    void commitField(const std::shared_ptr<Field> &field);
    UiContext &m_ui;
    QString m_form;
    QTimer m_timer;
    std::vector<std::shared_ptr<Field>>
        m_fields; // shared: a commit may lead to forget() or delete the keeper
};

} // namespace itinera
