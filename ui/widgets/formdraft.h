// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/page.h"
#include <QMap>
#include <QPointer>
#include <QTimer>
#include <functional>

class QLineEdit;
class QPlainTextEdit;

namespace itinera {

/// Keeps a form that becomes a record only when it is sent off (a new case, an event): within a second what
/// is typed or chosen is in the vault as a draft, and the form opens with it again until clear() is called.
class FormDraft : public QObject {
    Q_OBJECT
public:
    FormDraft(UiContext &context, QString form, QObject *parent);
    ~FormDraft() override;
    void watch(QLineEdit *edit, const QString &field);
    void watch(QPlainTextEdit *edit, const QString &field);
    /// For what will be sealed: the draft is sealed to her own key, so that nobody else reads it from the
    /// file.
    void watchSealed(QPlainTextEdit *edit, const QString &field);
    /// A field that is neither: `put` shows a kept value; the owner calls changed() with what was chosen.
    void watch(const QString &field, std::function<void(const QString &)> put);
    void changed(const QString &field, const QString &value); ///< An empty value is dropped.
    bool restore();                                           ///< True where anything was kept.
    QString value(const QString &field) const { return m_values.value(field); }
    void keepNow(); ///< What the timer does; before a lock or a change of page.
    void clear();   ///< It was sent off or given up: drops the draft; the fields are the owner's.
    void drop(const QString &field);

signals:
    void kept(); ///< What is typed is in the vault.

private:
    void write();
    UiContext &m_ui;
    QString m_form;
    QMap<QString, std::function<void(const QString &)>> m_put;
    QMap<QString, QString> m_values; // as typed: a field may be gone before its draft is
    QStringList m_pending;
    QStringList m_sealed;
    QTimer m_timer;
};

} // namespace itinera
