/** Keys that say how a page looks, where it is, or how it is built: they are no content. */
const LAYOUT = new Set(
  `$schema _build _merge active align aliases author_profile background block_type bread_crumbs button cascade
  categories class classes cms cta cta_alt cta_note collection columns comments color color_border commentable count css css_class css_style custom_css date_format date_modified
  demo demo_mode design display_categories display_tags draft editable excerpt_separator fade fallback favicon feedback filter
  filters flexwrap focal_point font_size format fill_image gallery gradient_end gradient_start header headless height highlight
  highlight_name horizontal href html_title icon icon_pack id image_alignment image_circular img importance in_nav inline is_owner is_selected
  iscjklanguage isCJKLanguage justify lastmod last_modified_at lastmodifier layout level_bar limit locale locales logo_bg lang lang_key
  margin math max mermaid menu meta min mode mathjax nav nav_order navbar navigation offset onlyicon order output outputs page_id
  page_type padding pagination parent per_page percent permalink placement preview_only private profile_page publishdate publishDate read_more
  reading_time redirect redirect_from related related_posts robots schema search seo sep share show show_breadcrumb show_date
  show_related sidebar sitemap size slug social_icons sort sort_by sort_order spacing share_card style subtitle_style superuser
  tabs target template theme toc toc_depth toc_sticky type unsafe url_rewrite use_filename username user_groups view weight
  widget widget_id width wide write_date _comment horizontal vertical display priority published hidden enabled features
  analytics comments_enabled giscus disqus plugins sass markdown kramdown collections defaults exclude include timezone
  switcher persist i18n labels lazy header_image hero_image overlay_filter overlay_image card cards blocks footer
  bibliography_template google_analytics google_site_verification jekyll badge logo company_logo logo_url level headings provider organization_url company_url last_updated repo_description_lines_max related_publications latest_posts`
    .split(/\s+/u)
    .map((key) => key.toLowerCase()),
)

export function isLayoutKey(key: string): boolean {
  return LAYOUT.has(key.toLowerCase()) || /^(?:enable|disable|show|hide|is|has)_/u.test(key)
}
