// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"
#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <optional>

namespace itinera::theme {

using namespace Qt::StringLiterals;

namespace {

/// Painted when it is needed, so that an icon made before a change of theme, size or direction is right after
/// it.
class IconEngine final : public QIconEngine {
public:
    IconEngine(QString name, std::optional<Tone> tone) : m_name(std::move(name)), m_tone(tone) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        if (size.isEmpty())
            return {};
        QColor ink = m_tone ? colour(*m_tone) : colour(Tone::Text);
        if (mode == QIcon::Disabled)
            ink = QApplication::palette().color(QPalette::Disabled, QPalette::ButtonText);
        const bool mirrored = QGuiApplication::isRightToLeft() && pointsSomewhere();
        const QString key = u"itinera-icon/%1/%2/%3x%4/%5"_s.arg(m_name, ink.name())
                                .arg(size.width())
                                .arg(size.height())
                                .arg(mirrored ? 1 : 0);
        QPixmap result;
        if (QPixmapCache::find(key, &result))
            return result;
        QFile file(u":/icons/%1.svg"_s.arg(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QByteArray svg = file.readAll();
        svg.replace("currentColor", ink.name().toLatin1());
        QSvgRenderer renderer(svg);
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        const int side = qMin(size.width(), size.height());
        renderer.render(&painter,
                        QRectF((size.width() - side) / 2.0, (size.height() - side) / 2.0, side, side));
        painter.end();
        result = QPixmap::fromImage(mirrored ? image.mirrored(true, false) : image);
        QPixmapCache::insert(key, result);
        return result;
    }
    QIconEngine *clone() const override { return new IconEngine(m_name, m_tone); }
    QString key() const override { return u"itinera"_s; }
    bool isNull() override { return !QFile::exists(u":/icons/%1.svg"_s.arg(m_name)); }

private:
    bool pointsSomewhere() const
    {
        static const QStringList names{u"back"_s,     u"forward"_s, u"plan"_s,
                                       u"timeline"_s, u"resume"_s,  u"lists"_s};
        return names.contains(m_name);
    }
    QString m_name;
    std::optional<Tone> m_tone;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new IconEngine(name, std::nullopt));
}

QIcon icon(const QString &name, Tone tone)
{
    return QIcon(new IconEngine(name, tone));
}

} // namespace itinera::theme
